/** The door of formulas. */
export { addedByFormula, type Added } from './add';
export { MOST_CHARACTERS as MOST_FORMULA_CHARACTERS, SHOWN_CHARACTERS } from './limits';
export { editFormula } from './edit';
export { FreeNames, isAutomatic, isSayable } from './names';
export { graphToFormula, type ShownOptions } from './to-formula';
export { formulaToGraph, type FormulaOptions } from './to-graph';
