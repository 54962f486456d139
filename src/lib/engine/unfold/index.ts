/** The door of unfolding: an op becomes simpler ones, and one again. */
export { foldBack, unfoldedAs, type Match as UnfoldedAs } from './fold-back';
export { RECIPES } from './recipes';
export { canUnfold, unfold, type Unfolded } from './unfold';
