/** The door of the commands: all that can be done to a document. */
export { addFormula, addNode, type NewNode } from './add';
export { chain, type Command } from './command';
export { differentiateGraph } from './differentiate';
export { dropRules } from './drop-rules';
export { duplicate, fragmentOf } from './copy';
export { fold } from './fold';
export { applyFormula } from './formula';
export { group } from './group';
export { ungroup } from './ungroup';
export { setRange, setValue, setValues } from './leaf';
export { freshId } from './names';
export { setOp } from './op';
export { setOutput } from './output';
export { defineOp, removeOp, usersOfOp } from './own-ops';
export { paste } from './paste';
export { move, onGrid, place, type GridPoint } from './places';
export { remove, type RemoveOptions } from './remove';
export { rename } from './rename';
export { addPort, insertOnWire, reroute, swapOperands } from './rewire';
export {
  beginByHand,
  changeRules,
  endByHand,
  isByHand,
  runByHand,
  seedByHand,
  setAccumulate,
  setFaulty,
  setOrder,
  setPasses,
  setReset,
  setSeed,
  takeBackByHand,
} from './rules';
export { foldOp, unfoldOp } from './unfold';
export { setGroupLabel, setLabel, setTitle } from './texts';
export { connect, disconnect, removeWires } from './wires';
