/** The door of the graph layer: the document, its types, its order. */
export * from './schema';
export { findCycle, indexNodes, indexWires, levelsOf, topologicalOrder } from './order';
export type { Wires } from './order';
export { outputOf, sinksOf } from './sinks';
