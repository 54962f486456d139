/** The areas of messages that the page needs at once; `late.ts` has the others. */
import { ACTIONS } from './actions';
import { CANVAS } from './canvas';
import { CARDS } from './cards';
import { DOCUMENTS } from './documents';
import { EDIT } from './edit';
import { FORMULA } from './formula';
import { LAYOUT } from './layout';
import { PAGE } from './page';
import { PASS } from './pass';
import type { Sentences } from './sentences';
import { STORAGE } from './storage';
import { WORKER } from './worker';

export const AREAS: readonly Sentences[] = [
  FORMULA,
  PASS,
  WORKER,
  PAGE,
  EDIT,
  CANVAS,
  CARDS,
  ACTIONS,
  LAYOUT,
  DOCUMENTS,
  STORAGE,
];
