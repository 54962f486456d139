/** The door of the tape: the document laid out flat, and the pass over it. */
export { compile, type CompiledTape } from './compile';
export { evaluate } from './evaluate';
export { printTape } from './print';
export {
  emptyResult,
  markKinks,
  notFiniteProblems,
  passResult,
  WIRE,
  type PassResult,
} from './result';
export { annotate, backward, forward, setLeaf } from './run';
export { STATE, type Run, type Tape } from './tape';
export { createWorkspace, type Workspace } from './workspace';
