import { afterEach, describe, expect, it, vi } from 'vitest';
import { evaluatorOf, OPS } from '../ops';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the kernels', () => {
  it('are there for every op, with every mix of constants that hands anything back', async () => {
    const { kernelSet, kernelsOf } = await import('./kernels');
    const set = kernelSet();
    if (set === null) throw new Error('WebAssembly is here');
    for (const spec of OPS.values()) {
      const arity = spec.kind === 'many' ? 2 : spec.inputs.length;
      const all = 2 ** arity - 1;
      for (let constants = 0; constants <= all; constants += 1) {
        const { forward, backward, slopes } = kernelsOf(set, spec, arity, constants);
        expect(forward).toBeGreaterThan(0);
        expect([backward > 0, slopes > 0]).toEqual([constants < all, constants < all]);
      }
      expect(kernelsOf(set, spec, 64, 0).forward > 0).toBe(spec.kind === 'many');
    }
  });

  it.each([
    ['missing', undefined],
    [
      'forbidden',
      {
        Module: function () {
          throw new EvalError('refused by the security policy');
        },
      },
    ],
  ])('leave the pass to the plain evaluator where WebAssembly is %s', async (_, stand) => {
    vi.stubGlobal('WebAssembly', stand);
    vi.resetModules();
    const { createWorkspace, evaluate } = await import('./index');
    const workspace = createWorkspace();
    expect(workspace.sweep).toBeNull();
    const nodes = [
      { id: 'x', op: 'input', value: 0.5 },
      { id: 'y', op: 'tanh', inputs: ['x'] },
    ];
    const { data, grad } = evaluate({ format: 'wiregrad', version: 1, nodes }, workspace);
    const tanh = OPS.get('tanh');
    if (tanh === undefined) throw new Error('tanh is an op');
    expect(data[1]).toBe(Math.tanh(0.5));
    expect(grad[0]).toBe(evaluatorOf(tanh, 1).slope(0, [0.5], data[1]));
  });
});
