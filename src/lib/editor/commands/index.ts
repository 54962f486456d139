/** The door of the commands: all that can be done to a document. */
export { addFormula, addNode, type NewNode } from './add';
export { chain, type Command } from './command';
export { duplicate, fragmentOf, paste } from './copy';
export { applyFormula } from './formula';
export { fold, group, ungroup } from './groups';
export { setRange, setValue, setValues } from './leaf';
export { freshId } from './names';
export { setOp } from './op';
export { dropRules, setOutput } from './output';
export { move, place, type GridPoint } from './places';
export { remove, type RemoveOptions } from './remove';
export { rename } from './rename';
export { setGroupLabel, setLabel, setNote, setTitle } from './texts';
export {
  addPort,
  connect,
  disconnect,
  insertOnWire,
  removeWires,
  reroute,
  swapOperands,
} from './wires';
