/** The door of the tape: the document laid out flat, and the pass over it. */
export { compile, type CompiledTape } from './compile';
export { evaluate } from './evaluate';
export { keptTape } from './rules-run';
export { localSlopes } from './rules-slopes';
export { printTape } from './print';
export { upstreamWhenPushed } from './pushed';
export { passResult, WIRE, type PassResult } from './result';
export { RIGHT_RULES, rulesAreRight, rulesOf, type FullRules } from './rules';
export { annotate, backward, forward, setLeaf } from './run';
export { STATE, type Run, type Tape } from './tape';
export { STEP_KIND, type Timeline } from './timeline';
export { createTrace, type Trace } from './trace';
export type { BackwardStep, Step } from './trace-step';
export { createWorkspace, type Workspace } from './workspace';
