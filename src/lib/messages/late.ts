/** The areas that belong to parts of the page which are loaded later, and come with the first of them. */
import { DOCUMENT } from './document';
import { EXAMPLES } from './examples';
import { EXPLORE } from './explore';
import { INSPECT } from './inspect';
import { LINKS } from './links';
import { NUDGE } from './nudge';
import { OUTLINE } from './outline';
import { PALETTE } from './palette';
import { PICTURES } from './pictures';
import { REASONS } from './reasons';
import { RULES } from './rules';
import type { Sentences } from './sentences';
import { SETTINGS } from './settings';
import { SHARE } from './share';
import { STEPS } from './steps';
import { SYMBOLS } from './symbols';
import { VISIT } from './visit';

export const LATE: readonly Sentences[] = [
  DOCUMENT,
  EXAMPLES,
  EXPLORE,
  INSPECT,
  LINKS,
  NUDGE,
  OUTLINE,
  PALETTE,
  PICTURES,
  REASONS,
  RULES,
  SETTINGS,
  SHARE,
  STEPS,
  SYMBOLS,
  VISIT,
];
