/** Works out an answer, in bites of 8 ms, for as long as somebody wants it. */
import type { GraphDocument, Outcome, Progress } from '../../engine';
import { Breather } from '../breathe';
import type { About, Answer, QuestionKind } from './questions';
import { QUESTIONS, type Answering } from './table';

export interface Asked {
  readonly document: GraphDocument;
  /** Asked anew after each pause. */
  isWanted(): boolean;
  report(progress: Progress): void;
}

/** null where nobody wants it any more. */
export async function answerTo<K extends QuestionKind>(
  kind: K,
  about: About<K>,
  { document, isWanted, report }: Asked,
): Promise<Outcome<Answer<K>> | null> {
  const answering = QUESTIONS[kind] as Answering<K>;
  const work = answering(document, about);
  if (!('next' in work)) return work;
  const breather = new Breather();
  for (;;) {
    const bite = work.next();
    if (bite.done === true) return bite.value;
    if (!breather.isDue()) continue;
    report(bite.value);
    await breather.breathe();
    if (!isWanted()) return null;
  }
}
