/** Single nodes: added, set, made something else. */
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import {
  addFormula,
  addNode,
  chain,
  dropRules,
  freshId,
  setLabel,
  setOp,
  setOutput,
  setRange,
  setTitle,
  setValue,
  setValues,
} from '.';
import { done, inputsOf, refusal } from './testing/outcomes';

const GRAPH = documentOf(leaf('x1', 2), leaf('w1', 3), node('mul1', ['x1', 'w1'], 'mul'));
const last = (document: typeof GRAPH) => document.nodes.at(-1);

describe('adding a node', () => {
  it('gives it open ports or a number, a name and a place', () => {
    expect(last(done(GRAPH, addNode({ op: 'mul' })))).toEqual({
      id: 'mul2',
      op: 'mul',
      inputs: [null, null],
    });
    expect(last(done(GRAPH, addNode({ op: 'tanh', at: [1.4, -0.2] })))).toEqual({
      id: 'tanh1',
      op: 'tanh',
      inputs: [null],
      at: [1, 0],
    });
    expect(last(done(GRAPH, addNode({ op: 'constant', value: -0, label: 'zero' })))).toEqual({
      id: 'constant1',
      op: 'constant',
      value: 0,
      label: 'zero',
    });
  });

  it('tells beforehand which name is free', () => {
    expect(
      ['input', 'parameter', 'constant', 'mul', 'group'].map((op) => freshId(GRAPH, op)),
    ).toEqual(['x2', 'w2', 'constant1', 'mul2', 'group1']);
    expect(freshId({ ...GRAPH, groups: [{ id: 'x2', nodes: [] }] }, 'input')).toBe('x3');
  });

  it('knows the own ops of the document', () => {
    expect(last(done(EVERY_FIELD, addNode({ op: 'cube' })))).toEqual({
      id: 'cube1',
      op: 'cube',
      inputs: [null],
    });
  });

  it('says why not', () => {
    expect(refusal(GRAPH, addNode({ op: 'softmax' }))).toBe('There is no op called softmax.');
    expect(refusal(GRAPH, addNode({ op: 'input', id: 'w1' }))).toContain('name of something else');
    expect(refusal(GRAPH, addNode({ op: 'input', value: NaN }))).toContain('NaN');
    expect(refusal(GRAPH, addNode({ op: 'mul', value: 3 }))).toContain('cannot be set');
  });
});

describe('adding a formula', () => {
  it('adds its nodes behind the others, the last one in the given place', () => {
    const next = done(GRAPH, addFormula('L = (mul1 + b)**2', [4, 5]));
    expect(next.nodes.slice(3)).toEqual([
      { id: 'b', op: 'input', value: 1 },
      { id: 'add1', op: 'add', inputs: ['mul1', 'b'] },
      { id: 'constant1', op: 'constant', value: 2 },
      { id: 'L', op: 'pow', inputs: ['add1', 'constant1'], at: [4, 5] },
    ]);
    expect(next.nodes[0]).toBe(GRAPH.nodes[0]);
    expect('output' in next).toBe(false);
  });

  it('says where backward starts in a graph that was empty', () => {
    expect(done(documentOf(), addFormula('L = a*b; a = 2')).output).toBe('L');
  });

  it('says why not', () => {
    expect(refusal(GRAPH, addFormula('mul1 = a'))).toContain('mul1 is the name of something else');
    expect(refusal(GRAPH, addFormula('x1'))).toContain('only names what is there');
  });
});

describe('numbers of leaves', () => {
  it('are set one by one or together, and the other nodes stay the same objects', () => {
    const next = done(
      GRAPH,
      setValues(
        new Map([
          ['x1', -0],
          ['w1', 5],
        ]),
      ),
    );
    expect(next.nodes.map(({ value }) => value)).toEqual([0, 5, undefined]);
    expect(next.nodes[2]).toBe(GRAPH.nodes[2]);
  });

  it('have sliders from a lower to a higher end', () => {
    const ranged = done(GRAPH, setRange('x1', [-1, 1]));
    expect(ranged.nodes[0].range).toEqual([-1, 1]);
    expect('range' in done(ranged, setRange('x1', null)).nodes[0]).toBe(false);
    expect(refusal(GRAPH, setRange('x1', [1, 1]))).toContain('not from 1 to 1');
    expect(refusal(GRAPH, setRange('x1', [0, Infinity]))).toContain('Infinity');
    expect(refusal(GRAPH, setRange('mul1', [0, 1]))).toContain('computes mul');
  });

  it('are refused where they are none', () => {
    expect(refusal(GRAPH, setValue('mul1', 1))).toContain('computes mul');
    expect(refusal(GRAPH, setValue('x1', Infinity))).toContain('finite');
    expect(refusal(GRAPH, setValue('ghost', 1))).toBe('There is no node called ghost.');
  });
});

describe('another op', () => {
  it('keeps the wires where they fit', () => {
    expect(last(done(GRAPH, setOp('mul1', 'sub')))).toEqual(node('sub1', ['x1', 'w1'], 'sub'));
    const wide = documentOf(leaf('a'), node('s', ['a', null, null]));
    expect(inputsOf(done(wide, setOp('s', 'div')), 's')).toEqual(['a', null]);
    expect(inputsOf(done(wide, setOp('s', 'tanh')), 's')).toEqual(['a']);
    const late = documentOf(leaf('a'), node('s', [null, 'a', null]));
    expect(inputsOf(done(late, setOp('s', 'tanh')), 's')).toEqual(['a']);
    expect(inputsOf(done(late, setOp('s', 'sub')), 's')).toEqual([null, 'a']);
    const narrow = documentOf(leaf('a'), node('t', ['a'], 'tanh'));
    expect(inputsOf(done(narrow, setOp('t', 'mul')), 't')).toEqual(['a', null]);
  });

  it('brings a name that counts it where the old name counted the old op', () => {
    const used = documentOf(...GRAPH.nodes, node('o', ['mul1'], 'tanh'));
    const next = done({ ...used, output: 'mul1' }, setOp('mul1', 'add'));
    expect([next.output, inputsOf(next, 'o')]).toEqual(['add1', ['add1']]);
    expect(done(used, setOp('o', 'exp')).nodes[3].id).toBe('o');
    expect(done(GRAPH, setOp('x1', 'parameter')).nodes[0].id).toBe('x1');
  });

  it('cuts no wire', () => {
    expect(refusal(GRAPH, setOp('mul1', 'tanh'))).toBe(
      'mul1 has 2 wires coming in, and tanh takes 1. Disconnect the others first.',
    );
    expect(refusal(GRAPH, setOp('mul1', 'input'))).toContain('input takes none');
  });

  it('of a leaf is another role, with the same number and slider', () => {
    const ranged = done(GRAPH, setRange('x1', [0, 4]));
    expect(done(ranged, setOp('x1', 'constant')).nodes[0]).toEqual({
      id: 'x1',
      op: 'constant',
      value: 2,
      range: [0, 4],
    });
  });

  it('turns a leaf into an op, without what only a leaf has', () => {
    const next = done(EVERY_FIELD, setOp('x1', 'exp'));
    expect(next.nodes[0]).toEqual({
      id: 'x1',
      op: 'exp',
      inputs: [null],
      label: 'first',
      at: [0, -12],
    });
    expect(next.data?.columns).toEqual(['w1']);
    expect('data' in done(next, setOp('w1', 'exp'))).toBe(false);
  });

  it('turns an op without wires into a leaf', () => {
    const open = documentOf(node('s', [null, null]));
    expect(done(open, setOp('s', 'input')).nodes[0]).toEqual({ id: 's', op: 'input', value: 1 });
  });

  it('has to be one', () => {
    expect(refusal(GRAPH, setOp('mul1', 'softmax'))).toBe('There is no op called softmax.');
  });
});

describe('texts, output and rules', () => {
  it('are taken away by nothing', () => {
    const plain = done(
      EVERY_FIELD,
      chain(setTitle(''), setLabel('x1', ''), setOutput(null), dropRules()),
    );
    expect(['title', 'output', 'rules'].filter((field) => field in plain)).toEqual([]);
    expect('label' in plain.nodes[0]).toBe(false);
  });

  it('have their limits', () => {
    expect(done(GRAPH, setLabel('x1', '🙂'.repeat(32))).nodes[0].label).toHaveLength(64);
    expect(refusal(GRAPH, setLabel('x1', '🙂'.repeat(33)))).toContain('at most 32 characters');
    expect(refusal(GRAPH, setOutput('ghost'))).toBe('There is no node called ghost.');
  });
});

describe('a chain of commands', () => {
  it('is refused whole', () => {
    expect(refusal(GRAPH, chain(setTitle('t'), setValue('ghost', 1)))).toContain('ghost');
  });
});
