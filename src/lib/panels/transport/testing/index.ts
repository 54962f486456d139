/** The scenes of a document, one for each position, as the page has them; and sentences as text. */
import { createTrace, type GraphDocument } from '../../../engine';
import { shortNumber, signedNumber } from '../../../ui';
import { Course } from '../course';
import { sentenceOf, type Parts, type Scene } from '../tell';

export function sceneAt(
  document: GraphDocument,
  position: number,
  choices: Partial<Pick<Scene, 'grain' | 'hidesGrad'>> = {},
): Scene {
  const trace = createTrace(document);
  trace.seek(position);
  const { problems, ...frame } = trace.result();
  const course = new Course(document, trace.timeline());
  const { length } = trace;
  const at = trace.position;
  return {
    numbered: { document, frame: { ...frame, problems } },
    problems,
    moment: {
      position: at,
      length,
      done: at > 0 ? trace.step(at - 1) : null,
      next: at < length ? trace.step(at) : null,
      previousNode: course.nodeBefore(at),
      nextNode: course.nodeAfter(at),
    },
    grain: 'fine',
    course,
    hidesGrad: false,
    ...choices,
  };
}

export const plain = (parts: Parts): string =>
  parts
    .map((part) => {
      if ('text' in part) return part.text;
      return part.kind === 'gradient' ? signedNumber(part.value) : shortNumber(part.value);
    })
    .join('');

/** Each sentence from the start to the end, its head in brackets. */
export function story(document: GraphDocument, choices: Partial<Scene> = {}): readonly string[] {
  const { length } = createTrace(document);
  return Array.from({ length: length + 1 }, (_, position) => {
    const { head, body } = sentenceOf(sceneAt(document, position, choices));
    return `[${plain(head)}] ${plain(body)}`;
  });
}
