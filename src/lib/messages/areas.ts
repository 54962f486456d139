/** All areas of messages: a new file of sentences is added here. */
import { ACTIONS } from './actions';
import { CANVAS } from './canvas';
import { CARDS } from './cards';
import { DOCUMENT } from './document';
import { DOCUMENTS } from './documents';
import { EDIT } from './edit';
import { EXAMPLES } from './examples';
import { FORMULA } from './formula';
import { INSPECT } from './inspect';
import { LAYOUT } from './layout';
import { OUTLINE } from './outline';
import { PAGE } from './page';
import { PALETTE } from './palette';
import { PASS } from './pass';
import type { Sentences } from './sentences';
import { SETTINGS } from './settings';
import { STORAGE } from './storage';
import { WORKER } from './worker';

export const AREAS: readonly Sentences[] = [
  DOCUMENT,
  FORMULA,
  PASS,
  WORKER,
  PAGE,
  EDIT,
  CANVAS,
  CARDS,
  PALETTE,
  ACTIONS,
  INSPECT,
  OUTLINE,
  LAYOUT,
  EXAMPLES,
  DOCUMENTS,
  SETTINGS,
  STORAGE,
];
