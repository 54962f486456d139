/** The door of the expression language. */
export { erf } from './erf';
export { compileEvaluator, repeatedFactors, type Evaluator } from './evaluate';
export { FUNCTIONS, sigmoid, step, type LanguageFunction } from './functions';
export { expected, parseExpression, parseFrom } from './parse';
export { namesIn, partsOf } from './parts';
export { latexName, toLatex, toPython, toText, type LatexSpelling } from './print';
export { simplify } from './simplify';
export { compileCounter, type ArithmeticCount, type Counter } from './work';
export type { ArithmeticSign, ComparisonSign, Expression, Position } from './syntax';
export { tokenize, TokenStream, type Token } from './tokens';
