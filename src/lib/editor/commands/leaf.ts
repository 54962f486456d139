/** Sets the numbers of leaves. */
import { success, type NodeRecord } from '../../engine';
import type { Command } from './command';

export const setValue = (id: string, value: number): Command => setValues(new Map([[id, value]]));

export const setValues =
  (values: ReadonlyMap<string, number>): Command =>
  (document) => {
    const changed = (node: NodeRecord): NodeRecord => {
      const value = values.get(node.id);
      // JSON has no -0, so documents have none.
      return value === undefined ? node : { ...node, value: value + 0 };
    };
    return success({ ...document, nodes: document.nodes.map(changed) });
  };

/** The ends of a leaf's slider; null takes them away. */
export const setRange = (_id: string, _range: readonly [number, number] | null): Command => success;
