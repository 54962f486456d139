/** The door of what the numbers of a graph come from: formulas, slopes, ledgers, derivations. */
export { gradientDerivation, wireDerivation, type Derivation } from './derive';
export { computed, holding, named, replaced } from './expressions';
export { definitionOf, formulaOf, slopeOf } from './formula';
export {
  handsOf,
  ledgerOf,
  wireOf,
  type Hand,
  type InputPlace,
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
export { numberInLatex, type NumberKind, type Spelling } from './spelling';
