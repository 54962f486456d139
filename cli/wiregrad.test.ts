/** The real command in a process of its own: pipes, exit codes, large inputs. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const TSX = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
const PATIENCE = 180_000;

const folder = mkdtempSync(join(tmpdir(), 'wiregrad-command-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function wiregrad(...words: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [TSX, join(PROJECT, 'cli/wiregrad.ts'), ...words]);
}

/** As a person would start it, who is not in the project's folder. */
function throughNpm(...words: string[]): ChildProcessWithoutNullStreams {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/.test(name));
  const npm = ['--prefix', PROJECT, 'run', '-s', 'wiregrad', '--', ...words];
  const options = {
    cwd: folder,
    env: Object.fromEntries(own),
    shell: process.platform === 'win32',
  };
  return spawn('npm', npm, options);
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

function chain(length: number): string {
  const ops = ['mul', 'add', 'sub'];
  const leaves = '{"id":"n0","op":"input","value":1},{"id":"k","op":"input","value":1}';
  const links = Array.from(
    { length: length - 2 },
    (_, i) => `{"id":"n${i + 1}","op":"${ops[i % 3]}","inputs":["n${i}","k"]}`,
  );
  return `{"format":"wiregrad","version":1,"nodes":[${[leaves, ...links].join()}]}`;
}

describe('the command', () => {
  it(
    'runs through npm, and finds files where the person stands',
    async () => {
      writeFileSync(join(folder, 'chain.json'), chain(4));
      const child = throughNpm('run', 'chain.json');
      const [output, exit] = await Promise.all([textOf(child.stdout), exitOf(child)]);
      expect(exit).toBe(0);
      expect(JSON.parse(output)).toMatchObject({ output: 'n2', nodes: { n2: { data: 2 } } });
    },
    PATIENCE,
  );

  it(
    'runs a chain of a million nodes',
    async () => {
      const file = join(folder, 'million.json');
      writeFileSync(file, chain(1_000_000));
      const child = wiregrad('run', file);
      const [output, exit] = await Promise.all([textOf(child.stdout), exitOf(child)]);
      expect(exit).toBe(0);
      // Not one matcher on the whole text: a failure would print 190 MB.
      const last = '\n    "n999998": {"op":"add","data":2,"grad":1}\n  },';
      expect(output.includes(last)).toBe(true);
      expect(output.match(/"from"/g)?.length).toBe(2 * 999_998);
      expect(output.slice(-20)).toBe('\n  "problems": []\n}\n');
    },
    PATIENCE,
  );

  it(
    'refuses endless input as soon as the limit is passed',
    async () => {
      const child = wiregrad('run', '-');
      child.stdin.on('error', () => undefined);
      const megabyte = Buffer.alloc(1 << 20, ' ');
      const feed = (): void => {
        while (child.stdin.writable && child.stdin.write(megabyte));
      };
      child.stdin.on('drain', feed);
      feed();
      const [output, exit] = await Promise.all([textOf(child.stdout), exitOf(child)]);
      expect(exit).toBe(1);
      expect(JSON.parse(output)).toMatchObject({ problems: [{ code: 'too-large' }] });
    },
    PATIENCE,
  );

  it(
    'ends quietly when its reader leaves',
    async () => {
      const file = join(folder, 'long.json');
      writeFileSync(file, chain(100_000));
      const child = wiregrad('run', file);
      child.stdout.once('data', () => child.stdout.destroy());
      const [complaints, exit] = await Promise.all([textOf(child.stderr), exitOf(child)]);
      expect([complaints, exit]).toEqual(['', 0]);
    },
    PATIENCE,
  );
});
