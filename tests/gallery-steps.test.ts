/** Every example of the gallery, one step after the other: the same bits as the fast pass, both ways. */
import { describe, expect, it } from 'vitest';
import { createTrace, evaluate, type PassResult } from '../src/lib/engine';
import { EXAMPLES } from '../src/lib/examples';

/** All bits of all numbers, and what is known of each. */
function bitsOf({ data, grad, slope, contribution, state, wireState }: PassResult): string {
  const bits = [data, grad, slope, contribution].map((numbers) =>
    [...new BigUint64Array(Float64Array.from(numbers).buffer)].join(' '),
  );
  return [...bits, [...state].join(' '), [...wireState].join(' ')].join('\n');
}

describe.each(EXAMPLES)('the example $key', ({ document }) => {
  const trace = createTrace(document);
  const there: string[] = [];
  for (let position = 0; position <= trace.length; position += 1) {
    trace.seek(position);
    there.push(bitsOf(trace.result()));
  }

  it('ends where the fast pass does, bit for bit', () => {
    expect(there.at(-1)).toBe(bitsOf(evaluate(document)));
  });

  it('returns every number on the way back', () => {
    for (let position = trace.length; position >= 0; position -= 1) {
      trace.seek(position);
      expect(bitsOf(trace.result())).toBe(there[position]);
    }
  });

  it('is at any step the same, from wherever it comes', () => {
    for (let stride = 1; stride < trace.length; stride += 7) {
      const position = (stride * 31) % (trace.length + 1);
      trace.seek(position);
      expect(bitsOf(trace.result())).toBe(there[position]);
    }
  });

  it('changes something at every step but those that add 0', () => {
    for (let step = 0; step < trace.length; step += 1) {
      const did = trace.step(step);
      const isSame = there[step] === there[step + 1];
      if (did.kind === 'forward' || did.kind === 'seed') expect(isSame).toBe(false);
    }
  });
});
