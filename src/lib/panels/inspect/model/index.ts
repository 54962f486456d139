/** The door of what inspector, outline and "why" have to say. */
export * from './fits';
export {
  dataOf,
  definitionOf,
  formulaOf,
  gradOf,
  handsOf,
  indexOf,
  ledgerOf,
  numberedWith,
  slopeOf,
  specOf,
  startOf,
  valuesOf,
  wireOf,
  type Hand,
  type Ledger,
  type Numbered,
  type Share,
  type Triple,
} from '../../../code';
export { habitsBehind, type Habit } from './habits';
export { inNames, inNumbers, type Piece } from './pieces';
export { sliderRange, type SliderRange } from './range';
export { subjectOf, type Subject } from './subject';
export { comparisonOf } from './unfolded';
