/** Edited formulas: what changes, and above all what stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/graphs';
import type { GraphDocument, NodeRecord } from '../../engine';
import { editFormula } from './edit';
import { graphToFormula, type ShownOptions } from './to-formula';
import { formulaToGraph } from './to-graph';

function read(text: string): GraphDocument {
  const outcome = formulaToGraph(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** A document in which every node has a place, a caption and a field of its own to lose. */
function placed(text: string): GraphDocument {
  const document = read(text);
  const nodes = document.nodes.map((node, place) => ({
    ...node,
    at: [10 * place, place] as const,
    label: `about ${node.id}`,
    was: node.id,
  }));
  return { ...document, nodes };
}

function edit(document: GraphDocument, text: string, options?: ShownOptions): GraphDocument {
  const outcome = editFormula(document, text, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problemsOf(document: GraphDocument, text: string, options?: ShownOptions) {
  const outcome = editFormula(document, text, options);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** `id: what it was`, for every node; `-` for new ones. */
const identities = ({ nodes }: GraphDocument) =>
  Object.fromEntries(nodes.map(({ id, was = '-' }) => [id, was]));

const node = (document: GraphDocument, id: string): NodeRecord | undefined =>
  document.nodes.find((one) => one.id === id);

const NEURON = 'o = tanh(x1*w1 + x2*w2 + b); x1 = 2; w1 = -3; b = 6.7';
const SAME = { x1: 'x1', w1: 'w1', mul1: 'mul1', x2: 'x2', w2: 'w2', mul2: 'mul2', b: 'b' };

describe('an edit that changes', () => {
  it('nothing leaves the document as it is', () => {
    const document = placed(NEURON);
    expect(edit(document, graphToFormula(document))).toEqual(document);
    expect(edit(document, NEURON)).toEqual(document);
  });

  it('one op in the middle keeps every other node, and the place of that one', () => {
    const document = placed(NEURON);
    const edited = edit(document, 'o = tanh((x1*w1 - x2*w2) + b)');
    expect(identities(edited)).toEqual({ ...SAME, sub1: 'add1', add2: 'add2', o: 'o' });
    expect(node(edited, 'sub1')).toMatchObject({ inputs: ['mul1', 'mul2'], at: [60, 6] });
    expect(node(edited, 'sub1')).not.toHaveProperty('label');
    expect(node(edited, 'add2')).toMatchObject({ label: 'about add2' });
    expect(node(edited, 'w1')).toMatchObject({ value: -3 });
  });

  it('the order of operands keeps the node', () => {
    const edited = edit(placed('y = tanh(a - b)'), 'y = tanh(b - a)');
    expect(identities(edited)).toEqual({ a: 'a', b: 'b', sub1: 'sub1', y: 'y' });
    expect(node(edited, 'sub1')!.inputs).toEqual(['b', 'a']);
  });

  it('the order of terms moves the terms', () => {
    const edited = edit(placed('y = a*b + c*d'), 'y = c*d + a*b');
    expect(node(edited, 'y')!.inputs).toEqual(['mul2', 'mul1']);
    expect(node(edited, 'mul1')!.inputs).toEqual(['a', 'b']);
  });

  it('the name of a statement renames its node', () => {
    const edited = edit(placed('e = a*b\nd = e + tanh(e)'), 'prod = a*b\nd = prod + tanh(prod)');
    expect(identities(edited)).toEqual({ a: 'a', b: 'b', prod: 'e', tanh1: 'tanh1', d: 'd' });
    const both = edit(placed('e = a*b\nd = tanh(e + c)'), 'prod = a - b\nd = tanh(prod + c)');
    expect(identities(both)).toMatchObject({ prod: 'e', add1: 'add1' });
  });

  it('the name of an input everywhere renames it with its number and role', () => {
    const document = placed('y = a*w; w = -3');
    const nodes = document.nodes.map((one) => (one.id === 'w' ? { ...one, op: 'parameter' } : one));
    const edited = edit({ ...document, nodes }, 'y = a*weight');
    expect(node(edited, 'weight')).toMatchObject({ op: 'parameter', value: -3, was: 'w' });
  });

  it('several names at once makes new inputs, which are worth 1', () => {
    const edited = edit(placed('y = a*w; a = 2; w = -3'), 'y = p*q');
    expect(edited.nodes.map(({ value }) => value)).toEqual([1, 1, undefined]);
  });

  it('the whole formula reads in its order, and numbers that became free are used again', () => {
    const edited = edit(placed('o = tanh(x1*w1 + x2*w2 + b)'), 'L = (a*b + c)*f');
    const ids = edited.nodes.map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'mul1', 'c', 'add2', 'f', 'L']);
  });

  it('a number keeps its constant', () => {
    const edited = edit(placed('y = tanh(3*x)'), 'y = tanh(4*x)');
    expect(node(edited, 'constant1')).toMatchObject({ value: 4, was: 'constant1' });
  });

  it('the value of a leaf keeps its role, range and place', () => {
    const document = placed('y = a*w');
    const nodes = document.nodes.map((one): NodeRecord =>
      one.id === 'w' ? { ...one, op: 'parameter', range: [-5, 5], extra: 'kept' } : one,
    );
    const edited = edit({ ...document, nodes }, 'y = a*w; w = 0.5');
    expect(node(edited, 'w')).toEqual({ ...nodes[1], value: 0.5 });
  });
});

describe('an edit that adds', () => {
  it('a term keeps the sum before it', () => {
    const edited = edit(placed('y = tanh(a*b + c)'), 'y = tanh(a*b + c + d)');
    expect(identities(edited)).toMatchObject({ mul1: 'mul1', add1: 'add1', add2: '-', d: '-' });
    expect(node(edited, 'd')).toEqual({ id: 'd', op: 'input', value: 1 });
  });

  it('an op around it all keeps what is inside', () => {
    const edited = edit(placed('y = a*b + tanh(c)'), 'y = relu(a*b + tanh(c))');
    expect(identities(edited)).toMatchObject({ mul1: 'mul1', tanh1: 'tanh1', y: 'y', add1: '-' });
  });

  it('a statement makes it the output and keeps all before it', () => {
    const edited = edit(placed('a*b + c'), 'a*b + c\nz = a*2');
    expect(identities(edited)).toMatchObject({ mul1: 'mul1', add1: 'add1', z: '-' });
    expect(edited.output).toBe('z');
  });

  it('a name to a part renames that part, and taking the name away numbers it again', () => {
    const document = placed('d = tanh(a*b + c)');
    const named = edit(document, 'e = a*b\nd = tanh(e + c)');
    expect(identities(named)).toMatchObject({ e: 'mul1', add1: 'add1', d: 'd' });
    expect(identities(edit(named, 'd = tanh(a*b + c)'))).toEqual(identities(document));
  });

  it('a name to the output, and takes it away', () => {
    const named = edit(placed('a*b + c'), 'y = a*b + c');
    expect(identities(named)).toMatchObject({ mul1: 'mul1', y: 'add1' });
    expect(named.output).toBe('y');
    expect(identities(edit(named, 'a*b + c'))).toMatchObject({ mul1: 'mul1', add1: 'add1' });
  });
});

describe('an edit that removes', () => {
  it('a term removes the nodes that only it needed', () => {
    const edited = edit(placed('y = a*b + 2*tanh(c)\na = 1; b = 1; c = 1'), 'y = a*b');
    expect(identities(edited)).toEqual({ a: 'a', b: 'b', y: 'y' });
  });

  it('a term keeps an input whose number still stands there', () => {
    expect(identities(edit(placed('y = a + c*2'), 'y = a*2; c = 5'))).toMatchObject({ c: 'c' });
  });

  it('a definition makes its name an input again', () => {
    const edited = edit(placed('c = a + b\nd = tanh(c)'), 'd = tanh(c)');
    expect(node(edited, 'c')).toMatchObject({ op: 'input', value: 1, was: 'c' });
    expect(node(edited, 'c')).not.toHaveProperty('inputs');
  });

  it('everything empties the document, and keeps its title', () => {
    const edited = edit({ ...placed(NEURON), title: 'Neuron' }, '');
    expect(edited).toEqual({ format: 'wiregrad', version: 1, title: 'Neuron', nodes: [] });
  });
});

describe('what stands around the nodes', () => {
  it('follows a new name, and forgets what is gone', () => {
    const document: GraphDocument = {
      ...placed('e = a*b\nd = e + c'),
      groups: [{ id: 'g', nodes: ['e', 'c'] }],
      data: { columns: ['a', 'c'], rows: [[1, 2]] },
      rules: { order: ['d', 'e', 'c'], seed: false },
      view: { focus: ['e'], step: 3 },
    };
    const edited = edit(document, 'prod = a*b\nd = prod + 1');
    expect(edited).toMatchObject({
      groups: [{ id: 'g', nodes: ['prod'] }],
      data: { columns: ['a'], rows: [[1]] },
      rules: { order: ['d', 'prod'], seed: false },
      view: { focus: ['prod'], step: 3 },
    });
  });

  it('keeps names of groups for groups', () => {
    const document = { ...placed('y = a*b'), groups: [{ id: 'g', nodes: ['y'] }] };
    expect(problemsOf(document, 'g = a*b')).toEqual(['formula-name-taken']);
    expect(
      node(edit({ ...document, groups: [{ id: 'tanh1', nodes: [] }] }, 'y = tanh(a)*b'), 'tanh2'),
    ).toBeDefined();
  });

  it('leaves the output to the graph where the document does', () => {
    const { format, version, nodes } = placed('y = a*b + c');
    expect(edit({ format, version, nodes }, 'y = a*b - c')).not.toHaveProperty('output');
    expect(edit({ format, version, nodes }, 'y = a*b - c; z = y*2').output).toBe('z');
  });

  it('leaves alone the nodes for which the language has no words', () => {
    const document: GraphDocument = {
      ...placed('y = a*b'),
      nodes: [...placed('y = a*b').nodes, { id: 'odd', op: 'no such op', inputs: ['y'] }],
    };
    const edited = edit(document, 'z = a + b; w = odd*2');
    expect(node(edited, 'odd')).toEqual({ id: 'odd', op: 'no such op', inputs: [null] });
    expect(node(edited, 'w')!.inputs![0]).toBe('odd');
    expect(problemsOf(document, 'y = odd*2')).toEqual(['formula-loop']);
  });
});

describe('one line of a long formula', () => {
  const terms = Array.from({ length: 300 }, (_, place) => `t${place}*w${place}`);
  const document = placed(`s = ${terms.join(' + ')}; y = tanh(s*2 + b); z = relu(y); b = -1`);
  it('changes that line alone', () => {
    const changed = edit(document, 'y = tanh(s*3 - b)', { node: 'y' });
    expect(changed.nodes.length).toBe(document.nodes.length);
    expect(node(changed, 'y')!.inputs).toEqual(['sub1']);
    expect(changed.output).toBe('z');
    expect(node(edit(document, 'z = relu(y) + w7'), 'z')!.inputs).toEqual(['relu1', 'w7']);
    expect(edit(document, graphToFormula(document, { node: 's' }), { node: 's' })).toEqual(
      document,
    );
  });

  it('renames with all its users, and says no to a loop', () => {
    const renamed = edit(document, 'hidden = tanh(s*2 + b)', { node: 'y' });
    expect(node(renamed, 'z')!.inputs).toEqual(['hidden']);
    expect(problemsOf(document, 'y = tanh(z)', { node: 'y' })).toEqual(['formula-loop']);
    expect(problemsOf(document, 'z = relu(y); y += 1')).toEqual(['formula-name-taken']);
  });

  it('sets numbers that stand elsewhere, and renames a leaf', () => {
    expect(node(edit(document, 'z = relu(y); b = 5'), 'b')).toMatchObject({ value: 5 });
    expect(node(edit(document, 'bias = 5', { node: 'b' }), 'bias')).toMatchObject({
      value: 5,
      was: 'b',
    });
    expect(problemsOf(document, 'y = 5')).toEqual(['formula-set-computed']);
  });

  it('may be the whole formula again', () => {
    expect(edit(document, graphToFormula(document, { limit: Infinity }))).toEqual(document);
  });
});

describe('any edit of any graph', () => {
  const everything = { limit: Infinity };

  it('means what the text means, and means it twice', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12 }), graphs({ nodes: 12 }), (before, after) => {
        const text = graphToFormula(after, everything);
        const edited = edit(before, text, everything);
        const said = graphToFormula(edited, everything);
        expect(byName(edited)).toEqual(byName(read(text)));
        expect(edit(edited, text, everything)).toEqual(edited);
        expect(edit(edited, said, everything)).toEqual(edited);
      }),
    );
  });

  it('gives the document back when nothing was edited', () => {
    fc.assert(
      fc.property(graphs({ nodes: 20, openPorts: true }), (document) => {
        expect(edit(document, graphToFormula(document, everything), everything)).toEqual(document);
      }),
    );
  });
});

function byName({ nodes }: GraphDocument) {
  return new Map(nodes.map(({ id, op, inputs, value }) => [id, inputs ? { op, inputs } : value]));
}
