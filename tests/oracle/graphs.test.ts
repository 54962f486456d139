/** Random graphs over all ops against PyTorch's autograd in float64. */
import { describe, expect, it } from 'vitest';
import {
  createWorkspace,
  evaluate,
  readDocument,
  STATE,
  type Workspace,
} from '../../src/lib/engine';
import { agrees, readCases } from './read';

interface GraphCase {
  readonly document: unknown;
  readonly data: readonly number[];
  /** null for constants. */
  readonly grad: readonly (number | null)[];
}

const cases = readCases<GraphCase>('graphs.json');

/** The nodes of one graph at which we differ, with both numbers. */
function differences(
  { document, data, grad }: GraphCase,
  workspace: Workspace,
): readonly unknown[] {
  const read = readDocument(document);
  if (!read.ok) return [...read.problems];
  const result = evaluate(read.value, workspace);
  return read.value.nodes.flatMap(({ id }, node) => {
    const ours = { id, data: result.data[node], grad: gradient(result.grad, result.state, node) };
    const sameData = agrees(ours.data, data[node], 1e-9);
    const theirs = grad[node];
    const sameGrad =
      theirs === null || ours.grad === null
        ? ours.grad === theirs
        : agrees(ours.grad, theirs, 1e-9);
    return sameData && sameGrad ? [] : [{ ours, theirs: { data: data[node], grad: theirs } }];
  });
}

const gradient = (grad: Float64Array, state: Uint16Array, node: number): number | null =>
  (state[node] & STATE.graded) === 0 ? null : grad[node];

describe('330 random graphs over all ops, from PyTorch 2.13 in float64', () => {
  it('are enough, and every op is in at least 250 places', () => {
    const documents = JSON.stringify(cases.map((entry) => entry.document));
    expect(cases.length).toBe(330);
    for (const { op } of readCases<{ op: string }>('ops.json')) {
      expect(documents.split(`"op":"${op}"`).length - 1, op).toBeGreaterThan(250);
    }
  });

  it.each([
    ['the kernels', true],
    ['the plain evaluator', false],
  ])('give the same data and gradients at 1e-9 relative, by %s', (_, webAssembly) => {
    const workspace = createWorkspace({ webAssembly });
    const wrong = cases.flatMap((entry, place) => {
      const found = differences(entry, workspace);
      return found.length === 0 ? [] : [{ place, found: found.slice(0, 3) }];
    });
    expect(wrong).toEqual([]);
  });
});
