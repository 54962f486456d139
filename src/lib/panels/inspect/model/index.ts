/** The door of what inspector, outline and "why" have to say. */
export * from './fits';
export { definitionOf, formulaOf, slopeOf } from './formula';
export {
  handsOf,
  ledgerOf,
  wireOf,
  type Hand,
  type Ledger,
  type Share,
  type Triple,
} from './ledger';
export {
  dataOf,
  gradOf,
  indexOf,
  numberedWith,
  specOf,
  startOf,
  valuesOf,
  type Numbered,
} from './numbers';
export { inNames, inNumbers, type Piece } from './pieces';
export { sliderRange, type SliderRange } from './range';
export { subjectOf, type Subject } from './subject';
