/** Graphs that are written as formulas, and read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/graphs';
import type { GraphDocument, NodeRecord } from '../../engine';
import { graphToFormula } from './to-formula';
import { formulaToGraph } from './to-graph';

function read(text: string): GraphDocument {
  const outcome = formulaToGraph(text);
  if (!outcome.ok) throw new Error(`${JSON.stringify(outcome.problems)} in ${text}`);
  return outcome.value;
}

const documentOf = (nodes: readonly NodeRecord[], output?: string): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
  ...(output === undefined ? {} : { output }),
});

const everything = { limit: Infinity };

describe('a formula that was read prints as it was written', () => {
  it.each([
    'L = (a*b + c)*f\na = 2; b = -3; c = 10; f = -2',
    'y = a - (b - c)\na = 1; b = 1; c = 1',
    'y = a + (b + c) - d\na = 1; b = 1; c = 1; d = 1',
    'y = a/(b*c)*d\na = 1; b = 1; c = 1; d = 1',
    'y = (-a)**2 - -2**-b\na = 1; b = 1',
    'y = (-1)**a*-1\na = 1',
    'y = (a**b)**c**d\na = 1; b = 1; c = 1; d = 1',
    'y = -(a + b)*-(a*b)\na = 1; b = 1',
    'y = neg(2) + neg(-2)*--a\na = 1',
    'y = add(a, b, max(a, b, 0))/min(a, 1e-7)\na = 1; b = 1',
    't = tanh(a)\ny = t*t + t\na = 1',
    'c_1 = a + b\nc = c_1*2\na = 1; b = 1',
    'a*b\ny = 5\n3*y',
    'e = a*b\nd = e + 1\ne\na = 1; b = 1',
    'y = a - _\na = 1',
    'x = 1',
    '7',
    '',
  ])('%s', (text) => {
    const document = read(text);
    const printed = graphToFormula(document);
    expect(read(printed)).toEqual(document);
    if (!text.includes('y = 5')) expect(printed).toBe(text);
  });
});

describe('what stands on its own line', () => {
  const leaf = (id: string, op = 'input', value = 2) => ({ id, op, value });

  it('is every node with a name, every shared one, and the output', () => {
    const nodes = [
      leaf('a'),
      { id: 'mul1', op: 'mul', inputs: ['a', 'a'] },
      { id: 'tanh3', op: 'tanh', inputs: ['mul1'] },
      { id: 'mul2', op: 'mul', inputs: ['tanh3', 'tanh3'] },
      { id: 'add1', op: 'add', inputs: ['mul2', 'a'] },
    ];
    expect(graphToFormula(documentOf(nodes, 'add1'))).toBe(
      'tanh3 = tanh(a*a)\ntanh3*tanh3 + a\na = 2',
    );
  });

  it('is the number of every leaf but a constant that numbering named', () => {
    const nodes = [
      leaf('w', 'parameter', -3),
      leaf('constant1', 'constant', 2),
      leaf('two', 'constant'),
      { id: 'p', op: 'mul', inputs: ['w', 'constant1'] },
      { id: 'y', op: 'add', inputs: ['p', 'two'] },
    ];
    expect(graphToFormula(documentOf(nodes))).toBe('p = w*2\ny = p + two\nw = -3; two = 2');
  });

  it('is not a node for whose op the language has no words', () => {
    const nodes = [
      leaf('a'),
      { id: 'odd', op: 'no-such op', inputs: ['a'] },
      { id: 'new', op: 'softmax', inputs: ['odd', null] },
    ];
    expect(graphToFormula(documentOf(nodes))).toBe('new = softmax(odd, _)\na = 2');
  });
});

describe('a long formula', () => {
  const terms = Array.from({ length: 300 }, (_, place) => `t${place}*w${place}`);
  const document = read(`s = ${terms.join(' + ')}; y = tanh(s + b)*0.5; z = relu(y); b = -1`);

  it('shows only the line of the selected node, or of the output', () => {
    expect(graphToFormula(document)).toBe('z = relu(y)');
    expect(graphToFormula(document, { node: 'y' })).toBe('y = tanh(s + b)*0.5');
    expect(graphToFormula(document, { node: 'b' })).toBe('b = -1');
    expect(graphToFormula(document, { node: 'mul7' })).toBe('mul7 = t6*w6');
  });

  it('spells out the near part of a line that is long itself', () => {
    const line = graphToFormula(document, { node: 's' });
    expect(line.length).toBeLessThan(3000);
    expect(line).toMatch(/^s = add\d+ \+ mul\d+ \+ t\d+\*w\d+ \+/);
  });

  it('shows all when asked to', () => {
    expect(read(graphToFormula(document, everything))).toEqual(document);
  });

  it('breaks what is nested deeper than can be read', () => {
    const lines = Array.from({ length: 500 }, () => 'y = a*tanh(y + 1)');
    const deep = read(`y = a*b\n${lines.join('\n')}`);
    const unnamed = deep.nodes.map((node) => ({ ...node }));
    expect(read(graphToFormula(documentOf(unnamed, 'y'), everything))).toEqual(deep);
    let nested = 'x';
    for (let level = 0; level < 180; level += 1) nested = `tanh(${nested})`;
    expect(read(graphToFormula(read(nested), everything))).toEqual(read(nested));
  });
});

describe('round trips', () => {
  it('give an equal document for every graph that a text made', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12, openPorts: true }), (drawn) => {
        const document = read(graphToFormula(drawn, everything));
        expect(read(graphToFormula(document, everything))).toEqual(document);
      }),
    );
  });

  it('give the same nodes, wires and numbers for every graph', () => {
    fc.assert(
      fc.property(graphs({ wild: true, openPorts: true }), (document) => {
        const again = read(graphToFormula(document, everything));
        expect(again.output).toBe(document.output);
        expect(byName(again)).toEqual(byName(document));
      }),
    );
  });

  it('give the same tree where all but the output goes without a name', () => {
    fc.assert(
      fc.property(graphs({ openPorts: true, shuffled: false }), (drawn) => {
        const document = unnamed(drawn);
        expect(shapeOf(read(graphToFormula(document, everything)))).toBe(shapeOf(document));
      }),
    );
  });
});

/** Roles of leaves aside: a text knows only inputs and the constants inside its expressions. */
function byName({ nodes }: GraphDocument) {
  return new Map(nodes.map(({ id, value, op, inputs }) => [id, inputs ? { op, inputs } : value]));
}

/** Gives computed nodes and constants automatic ids. */
function unnamed(document: GraphDocument): GraphDocument {
  const names = new Map(
    document.nodes.map(({ id, op }, place) => [
      id,
      op === 'input' || op === 'parameter' ? id : `${op}${place + 1}`,
    ]),
  );
  const nodes = document.nodes.map((node) => ({
    ...node,
    id: names.get(node.id)!,
    ...(node.inputs && { inputs: node.inputs.map((id) => id && names.get(id)!) }),
  }));
  return documentOf(nodes, names.get(document.output!));
}

/** The same text for two graphs with the same shape, whatever their unnamed nodes are called. */
function shapeOf({ nodes, output }: GraphDocument): string {
  const shapes = new Map<string, string>();
  const waiting = [...nodes];
  const shape = ({ id, op, value, inputs }: NodeRecord): string | undefined => {
    if (inputs === undefined) return id.startsWith('constant') ? `${value}` : `${id}=${value}`;
    const parts = inputs.map((input) => (input === null ? '_' : shapes.get(input)));
    return parts.includes(undefined) ? undefined : `${op}(${parts.join()})`;
  };
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    const found = shape(node);
    if (found === undefined) waiting.push(node);
    else shapes.set(node.id, found.length < 2000 ? found : hash(found));
  }
  return `${shapes.get(output!)} ${nodes.length} ${[...shapes.values()].sort().join('\n')}`;
}

function hash(text: string): string {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 2147483647;
  return `#${sum}`;
}
