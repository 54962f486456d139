/** The door of unfolding: an op becomes simpler ones, and one again. */
export { canFoldBack, foldBack } from './fold-back';
export { RECIPES } from './recipes';
export { canUnfold, unfold, type Unfolded } from './unfold';
