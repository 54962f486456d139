/** Whole calls of the command line, with a terminal made for tests. */
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeTerminal, type FakeOptions } from './fake-terminal';
import { EXIT, main } from './main';
import { TOPICS } from './requests';

interface Call {
  readonly exit: number;
  readonly output: string;
  readonly complaints: string;
}

async function call(words: readonly string[], options?: FakeOptions): Promise<Call> {
  const terminal = fakeTerminal(options);
  const exit = await main(words, terminal);
  return { exit, output: terminal.output, complaints: terminal.complaints };
}

const documentOf = (...nodes: object[]): string =>
  JSON.stringify({ format: 'wiregrad', version: 1, nodes });

const SQUARE = documentOf(
  { id: 'x', op: 'input', value: 3 },
  { id: 'y', op: 'mul', inputs: ['x', 'x'] },
);

const BROKEN = documentOf({ id: 'x', op: 'input', value: 'three' });

const run = async (input: string, ...options: string[]): Promise<unknown> => {
  const { exit, output } = await call(['run', '-', ...options], { input });
  expect(exit).toBe(EXIT.result);
  return JSON.parse(output);
};

describe('wiregrad run', () => {
  it('prints output, nodes, wires and problems', async () => {
    expect(await run(SQUARE)).toEqual({
      output: 'y',
      nodes: {
        x: { op: 'input', data: 3, grad: 6 },
        y: { op: 'mul', data: 9, grad: 1 },
      },
      wires: [
        { from: 'x', to: 'y', port: 0, slope: 3, contribution: 3 },
        { from: 'x', to: 'y', port: 1, slope: 3, contribution: 3 },
      ],
      problems: [],
    });
  });

  it('prints the example of the manual', async () => {
    const formula = 'L = (a*b + c)*f; a = 2; b = -3; c = 10; f = -2';
    const { exit, output } = await call(['run', '--expr', formula]);
    const { nodes } = JSON.parse(output) as { nodes: object };
    expect(exit).toBe(EXIT.result);
    expect(nodes).toMatchObject({
      L: { data: -8, grad: 1 },
      a: { grad: 6 },
      b: { grad: -4 },
      c: { grad: -2 },
      f: { grad: 4 },
    });
  });

  it('writes null for what is not computed, and lists wired ports only', async () => {
    const open = documentOf(
      { id: 'x', op: 'input', value: 3 },
      { id: 'q', op: 'sub', inputs: ['x', null] },
    );
    expect(await run(open)).toMatchObject({
      nodes: { q: { op: 'sub', data: null, grad: null } },
      wires: [{ from: 'x', to: 'q', port: 0, slope: null, contribution: null }],
      problems: [{ code: 'open-port', node: 'q', port: 1, message: expect.any(String) }],
    });
  });

  it('writes null for the gradient of a constant and for slopes towards it', async () => {
    const cube = documentOf(
      { id: 'x', op: 'input', value: -2 },
      { id: 'three', op: 'constant', value: 3 },
      { id: 'y', op: 'pow', inputs: ['x', 'three'] },
    );
    expect(await run(cube)).toMatchObject({
      nodes: { x: { grad: 12 }, three: { data: 3, grad: null }, y: { data: -8 } },
      wires: [
        { from: 'x', slope: 12, contribution: 12 },
        { from: 'three', slope: null, contribution: null },
      ],
    });
  });

  it('writes what is not finite as strings', async () => {
    const graph = documentOf(
      { id: 'x', op: 'input', value: 0 },
      { id: 'down', op: 'log', inputs: ['x'] },
      { id: 'up', op: 'neg', inputs: ['down'] },
      { id: 'nothing', op: 'add', inputs: ['down', 'up'] },
    );
    expect(await run(graph)).toMatchObject({
      nodes: { down: { data: '-Infinity' }, up: { data: 'Infinity' }, nothing: { data: 'NaN' } },
    });
  });

  it('treats names such as constructor like any other', async () => {
    const graph = documentOf(
      { id: 'constructor', op: 'input', value: 2 },
      { id: 'toString', op: 'neg', inputs: ['constructor'] },
    );
    const { nodes } = (await run(graph)) as { nodes: object };
    expect(Object.entries(nodes)).toEqual([
      ['constructor', { op: 'input', data: 2, grad: -1 }],
      ['toString', { op: 'neg', data: -2, grad: 1 }],
    ]);
  });

  it('runs an empty graph', async () => {
    expect(await run(documentOf())).toEqual({ output: null, nodes: {}, wires: [], problems: [] });
  });

  it('holds gradients against differences', async () => {
    const { check } = (await run(SQUARE, '--check', '--h', '1e-4')) as { check: object };
    expect(check).toEqual({
      passed: true,
      leaves: {
        x: {
          numerical: expect.closeTo(6, 6),
          absolute: expect.any(Number),
          relative: expect.any(Number),
          verdict: 'ok',
        },
      },
    });
  });

  it('runs under other rules, and the check sees through them', async () => {
    const result = await run(SQUARE, '--check', '--rules', '{"accumulate":"overwrite"}');
    expect(result).toMatchObject({
      nodes: { x: { grad: 3 } },
      check: { passed: false, leaves: { x: { verdict: 'wrong' } } },
    });
  });

  it('refuses rules that name what the document lacks', async () => {
    const words = ['run', '-', '--rules', '{"order":["nobody"]}'];
    const { exit, output } = await call(words, { input: SQUARE });
    expect(exit).toBe(EXIT.refused);
    expect(JSON.parse(output)).toMatchObject({ problems: [{ code: 'unknown-node' }] });
  });

  it('refuses what is no document, with all problems and where they are', async () => {
    const { exit, output } = await call(['run', '-'], { input: BROKEN });
    expect(exit).toBe(EXIT.refused);
    expect(JSON.parse(output)).toEqual({
      problems: [expect.objectContaining({ node: 'x', message: expect.any(String) })],
    });
  });

  it('refuses a formula with the place of its error', async () => {
    const { exit, output } = await call(['run', '--expr', 'a + ']);
    expect(exit).toBe(EXIT.refused);
    expect(JSON.parse(output)).toMatchObject({ problems: [{ line: 1, column: 5 }] });
  });
});

describe('wiregrad run --lines', () => {
  it('answers each line with a line, and the next after one that is refused', async () => {
    const input = `${SQUARE}\n${BROKEN}\n\n${SQUARE}\n`;
    const { exit, output } = await call(['run', '--lines', '-'], { input });
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(exit).toBe(EXIT.refused);
    expect(answers.map((answer) => Object.keys(answer)[0])).toEqual([
      'output',
      'problems',
      'problems',
      'output',
    ]);
  });

  it('gives exit code 0 when every line was accepted', async () => {
    expect((await call(['run', '--lines', '-'], { input: `${SQUARE}\n${SQUARE}` })).exit).toBe(0);
  });

  it('stops when nobody reads any longer', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; sent++) yield await Promise.resolve(new TextEncoder().encode(`${SQUARE}\n`));
    }
    await call(['run', '--lines', '-'], { input: endless(), patience: 3 });
    expect(sent).toBe(2);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregrad-cli-'));

  it('are looked for in the working folder', async () => {
    writeFileSync(join(folder, 'square.json'), SQUARE);
    const { exit, output } = await call(['run', 'square.json'], { directory: folder });
    expect(exit).toBe(EXIT.result);
    expect(JSON.parse(output)).toMatchObject({ output: 'y' });
  });

  it('of 100 MB are refused', async () => {
    const large = join(folder, 'large.json');
    writeFileSync(large, '');
    truncateSync(large, 100 * 2 ** 20);
    const { exit, output } = await call(['run', large]);
    expect(exit).toBe(EXIT.refused);
    expect(JSON.parse(output)).toMatchObject({ problems: [{ code: 'too-large' }] });
  });

  it('that are missing, or folders, are wrong usage', async () => {
    for (const path of [join(folder, 'nothing.json'), folder]) {
      const { exit, output, complaints } = await call(['run', path]);
      expect([exit, output]).toEqual([EXIT.wrongUsage, '']);
      expect(complaints).toContain(path);
    }
  });
});

describe('wiregrad print', () => {
  it('lists the tape as the manual shows it', async () => {
    const formula = 'L = (a*b + c)*f; a = 2; b = -3; c = 10; f = -2';
    const manual = (await call(['help', 'print'])).output.replace(/^ {4}/gm, '');
    const { exit, output } = await call(['print', '--expr', formula]);
    expect(exit).toBe(EXIT.result);
    expect(manual).toContain(output.trimEnd());
  });

  it('refuses what is no document', async () => {
    const { exit, output } = await call(['print', '-'], { input: '{' });
    expect(exit).toBe(EXIT.refused);
    expect(JSON.parse(output)).toMatchObject({ problems: [{ code: 'not-json' }] });
  });
});

describe('wiregrad encode and decode', () => {
  const PLACED = documentOf(
    { id: 'x', op: 'input', value: 3, at: [0, 5] },
    { id: 'y', op: 'mul', inputs: ['x', 'x'], label: 'x²', at: [30, 5] },
  );

  const linkOf = async (input: string, ...options: string[]): Promise<string> => {
    const { exit, output, complaints } = await call(['encode', '-', ...options], { input });
    expect([exit, complaints]).toEqual([EXIT.result, '']);
    return output.trimEnd();
  };

  it('give the document back', async () => {
    const link = await linkOf(PLACED);
    expect(link).toMatch(/^#g1[0-9A-Za-z]+$/);
    const { exit, output } = await call(['decode', link]);
    expect(exit).toBe(EXIT.result);
    expect(JSON.parse(output)).toEqual(JSON.parse(PLACED));
  });

  it('write the same link for the same graph, behind an address where one is given', async () => {
    const link = await linkOf(PLACED);
    const address = 'https://example.org/wiregrad/';
    expect(await linkOf(JSON.stringify(JSON.parse(PLACED), null, 2))).toBe(link);
    expect(await linkOf(PLACED, '--base', address)).toBe(address + link);
  });

  it('leave places out when asked to, and nothing else', async () => {
    const locked = JSON.stringify({
      ...JSON.parse(PLACED),
      view: { hide: ['grad'], locked: true },
    });
    const link = await linkOf(locked, '--tidy');
    const { output } = await call(['decode', '-'], { input: link });
    const { nodes, view } = JSON.parse(output) as { nodes: object[]; view: object };
    expect(nodes).toEqual([
      { id: 'x', op: 'input', value: 3 },
      { id: 'y', op: 'mul', inputs: ['x', 'x'], label: 'x²' },
    ]);
    expect(view).toEqual({ hide: ['grad'], locked: true });
  });

  it('are understood by run and print, from the command line, a file and a pipe', async () => {
    const link = await linkOf(PLACED);
    const folder = mkdtempSync(join(tmpdir(), 'wiregrad-links-'));
    writeFileSync(join(folder, 'link.txt'), `> Look at this:\n> https://example.org/${link}.\n`);
    const run = await call(['run', link]);
    expect(JSON.parse(run.output)).toMatchObject({ nodes: { x: { grad: 6 }, y: { data: 9 } } });
    expect(await call(['run', '-'], { input: link })).toEqual(run);
    expect(await call(['run', 'link.txt'], { directory: folder })).toEqual(run);
    const lines = await call(['run', '--lines', '-'], { input: `${link}\n${SQUARE}\n` });
    expect(lines.output.trimEnd().split('\n')).toHaveLength(2);
    expect((await call(['print', link])).output).toContain('y = mul(x, x)');
  });

  it('read formulas that were written into a link by hand', async () => {
    const { output } = await call(['decode', '#e=y = x*x; x = 3']);
    expect(JSON.parse(output)).toMatchObject({ nodes: [{ id: 'x', value: 3 }, { id: 'y' }] });
    const address = 'https://example.org/#e=y%3Dx%2Ax%3B%20x%3D3';
    expect((await call(['decode', address])).output).toBe(output);
  });

  it('refuse a link that was cut off, and say how much of it arrived', async () => {
    const link = await linkOf(PLACED);
    const { exit, output } = await call(['decode', link.slice(0, -5)]);
    expect(exit).toBe(EXIT.refused);
    const [problem] = (JSON.parse(output) as { problems: { code: string; message: string }[] })
      .problems;
    expect(problem.code).toBe('link-cut');
    const [, arrived, expected] = /(\d+) of (\d+) characters/.exec(problem.message) ?? [];
    expect(Number(expected) - Number(arrived)).toBe(5);
  });

  it('refuse what is no link, and what no link can hold', async () => {
    const foreign = await call(['decode', 'graph.json']);
    expect(JSON.parse(foreign.output)).toMatchObject({ problems: [{ code: 'link-foreign' }] });
    const many = Array.from({ length: 6000 }, (_, n) => ({ id: `n${n}`, op: 'input', value: n }));
    const { exit, output } = await call(['encode', '-'], { input: documentOf(...many) });
    expect(exit).toBe(EXIT.refused);
    expect(JSON.parse(output)).toMatchObject({ problems: [{ code: 'link-no-room' }] });
  });

  it('say beside the link what it lacks and that it is long', async () => {
    const values = Array.from({ length: 1100 }, (_, n) => Math.sin(n + 0.5));
    const nodes = values.map((value, n) => ({ id: `n${n}`, op: 'input', value }));
    const strange = JSON.stringify({ ...JSON.parse(documentOf(...nodes)), colour: 'blue' });
    const { exit, output, complaints } = await call(['encode', '-'], { input: strange });
    expect([exit, output.split('\n').length]).toEqual([EXIT.result, 2]);
    expect(complaints).toContain('colour');
    expect(complaints).toContain(`${output.trimEnd().length} characters`);
  });
});

describe('wrong usage and help', () => {
  it('complains on standard error only, with exit code 2', async () => {
    const { exit, output, complaints } = await call(['run', '-', '--fast']);
    expect([exit, output]).toEqual([EXIT.wrongUsage, '']);
    expect(complaints).toContain('--fast');
  });

  it('has a page for each command', async () => {
    for (const words of [['--help'], ...TOPICS.map((topic) => ['help', topic]), ['--version']]) {
      const { exit, output } = await call(words);
      expect(exit).toBe(EXIT.result);
      expect(output).toMatch(/^wiregrad /);
    }
  });

  it('says true numbers in the examples of run', async () => {
    const { output } = await call(['help', 'run']);
    const formulas = [...output.matchAll(/--expr "([^"]+)"/g)].map(([, formula]) => formula);
    const results = formulas.map((formula) => call(['run', '--check', '--expr', formula]));
    const [square, neuron] = (await Promise.all(results)).map(({ output }) => JSON.parse(output));
    expect(square).toMatchObject({ nodes: { y: { data: 10 }, x: { grad: 7 } } });
    expect(neuron).toMatchObject({
      nodes: {
        o: { data: expect.closeTo(0.7071, 4) },
        w: { grad: expect.closeTo(1, 3) },
        x: { grad: expect.closeTo(-1.5, 3) },
        b: { grad: expect.closeTo(0.5, 3) },
      },
      check: { passed: true },
    });
  });

  it('says a true link in the example of encode', async () => {
    const { output } = await call(['help', 'encode']);
    const [, formula, base] = /--expr "([^"]+)" --base (\S+)/.exec(output) ?? [];
    const encoded = await call(['encode', '--expr', formula, '--base', base]);
    expect(encoded.output).toMatch(/^https:\/\/example\.org\/wiregrad\/#g1\w+\n$/);
    expect(output).toContain(encoded.output);
  });

  it('fits its pages into 100 columns', async () => {
    for (const words of [['help'], ...TOPICS.map((topic) => ['help', topic])]) {
      const { output } = await call(words);
      expect(output.split('\n').filter((line) => line.length > 100)).toEqual([]);
    }
  });
});
