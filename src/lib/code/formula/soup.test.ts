/** Texts that nobody would write: each gives a valid document or problems with a place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/graphs';
import { checkDocument, type GraphDocument, type Outcome } from '../../engine';
import { editFormula } from './edit';
import { formulaToGraph } from './to-graph';

const WORDS = [
  ...['a', 'b', 'c', 'x0', 'n9', '_', 'constructor', 'mul1', 'c_1', 'add', 'tanh', 'max', 'if'],
  ...['else', 'and', '(', '(', ')', ')', ',', '+', '-', '*', '/', '**', '=', '=', '+=', '<', '=='],
  ...[';', ';', '\n', '\n', '0', '2', '1e9', '1e999', '.5', '#', '@', 'ünï'],
];

const soups = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 30 })
  .map((words) => words.join(' '));
const statements = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'mul1', 'n9'),
      fc.constantFrom('=', '=', '+=', '**='),
      fc.constantFrom(
        'a + b',
        '2',
        '-c',
        'mul1*a*b',
        'tanh(c - 2)',
        'a',
        'n10 + x0',
        'max(a, _, n9)',
      ),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map((parts) => parts.join(' ')).join('\n'));

function expectSound(outcome: Outcome<GraphDocument>): void {
  if (outcome.ok) {
    expect(checkDocument(outcome.value)).toEqual([]);
  } else {
    expect(outcome.problems.length).toBeGreaterThan(0);
    for (const { code, line, column } of outcome.problems) {
      expect([code, line, column]).toEqual([
        expect.any(String),
        expect.any(Number),
        expect.any(Number),
      ]);
    }
  }
}

describe('any text', () => {
  it('gives a document or problems', () => {
    fc.assert(
      fc.property(fc.oneof(soups, statements), (text) => expectSound(formulaToGraph(text))),
      {
        numRuns: 500,
      },
    );
  });

  it('gives a document or problems as an edit of the whole, and of one line', () => {
    fc.assert(
      fc.property(fc.oneof(soups, statements), graphs({ nodes: 12 }), (text, document) => {
        expectSound(editFormula(document, text));
        expectSound(editFormula(document, text, { limit: 0 }));
        expectSound(editFormula(document, text, { limit: 0, node: 'n9' }));
      }),
      { numRuns: 300 },
    );
  });
});
