/** The door of the graph layer: the document, how it is read, checked, ordered and changed. */
export * from './schema';
export { checkDocument } from './check';
export { checkOwnOps } from './check-ops';
export {
  applyDiff,
  difference,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  type ChangedField,
  type ChangedNode,
  type GraphDiff,
  type PlacedNode,
} from './diff';
export { namesOfSlope } from './check-rules';
export { findCycle, indexNodes, indexWires, levelsOf, type Wires } from './order';
export { FreeNames, prefixOf } from './free-names';
export { parseDocument, readDocument } from './parse';
export { withNewColumns, withNewIds, type NewId } from './references';
export { sameValue } from './equal';
export { readRules } from './rules';
export { outputOf, sinksOf } from './sinks';
export { downstreamOf, upstreamOf, wouldClose } from './upstream';
export { createWireIndex, type IndexedWires, type WireIndex } from './wire-index';
