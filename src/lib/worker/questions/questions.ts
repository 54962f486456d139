/** What can be asked about the document beside its pass, and what comes back. Types only. */
import type {
  Climb,
  ClimbWanted,
  Nudge,
  NudgeCurve,
  NudgeWanted,
  OwnOpCheck,
  OwnOpWanted,
  PathsWanted,
  PathSum,
  RightPass,
  Tangents,
  TangentsWanted,
  Timeline,
} from '../../engine';

/** Each kind of question: what it is about, and its answer. */
export interface Questions {
  timeline: { about: Nothing; answer: Timeline };
  /** The pass without the document's rules, and where its own pass differs. */
  right: { about: Nothing; answer: RightPass };
  paths: { about: PathsWanted; answer: PathSum };
  nudge: { about: NudgeWanted; answer: Nudge };
  /** How far differences are off the gradient, over h. */
  curve: { about: Pick<NudgeWanted, 'leaf'>; answer: NudgeCurve };
  climb: { about: ClimbWanted; answer: Climb };
  tangents: { about: TangentsWanted; answer: Tangents };
  'own-op': { about: OwnOpWanted; answer: OwnOpCheck };
}

/** The question is about the document alone. */
export type Nothing = Readonly<Record<never, never>>;

export type QuestionKind = keyof Questions;
export type About<K extends QuestionKind> = Questions[K]['about'];
export type Answer<K extends QuestionKind> = Questions[K]['answer'];
