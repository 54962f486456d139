/** The slim cytoscape: what is left out is still where it was, and what is left in works. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { IN_PLACE, OF_LODASH, slimCytoscape, SOURCES } from './slim-cytoscape.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Node {
  position(place?: Place): Place;
  animation(
    to: { position: Place },
    how: { duration: number },
  ): { play(): { promise(): Promise<void> } };
}

interface Core {
  on(event: string, ...selectorAndListener: unknown[]): void;
  add(element: object): Node;
  $id(id: string): Node;
  viewport(view: { zoom: number; pan: Place }): void;
  zoom(): number;
  pan(): Place;
  destroy(): void;
}

type Cytoscape = (options: object) => Core;

const ENTRY = 'slim-entry';

async function bundle(): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : null),
    load: (id: string) => (id === ENTRY ? `export { default } from 'cytoscape';` : null),
  };
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, slimCytoscape()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

describe('the slim cytoscape', () => {
  it('replaces files that are there, in the version that package.json pins', () => {
    for (const file of IN_PLACE.keys()) expect(existsSync(join(SOURCES, file)), file).toBe(true);
    const pinned = JSON.parse(readFileSync('package.json', 'utf8')).dependencies.cytoscape;
    const installed = JSON.parse(readFileSync(join(SOURCES, '../package.json'), 'utf8')).version;
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
    expect(installed).toBe(pinned);
  });

  it('asks for no package that has no stand-in', async () => {
    const code = await bundle();
    expect(code.match(/from\s*["'][^"']+["']/g)).toBeNull();
    expect(code).not.toContain('process.env');
    expect(OF_LODASH.size).toBe(4);
  });

  it('holds elements, moves the view and says so', async () => {
    const code = Buffer.from(await bundle()).toString('base64');
    const { default: cytoscape } = (await import(
      /* @vite-ignore */ `data:text/javascript;base64,${code}`
    )) as { default: Cytoscape };
    const core = cytoscape({ headless: true, styleEnabled: true, layout: { name: 'preset' } });
    const heard: string[] = [];
    core.on('viewport', () => heard.push('viewport'));
    core.on('position', 'node', () => heard.push('position'));
    const node = core.add({ data: { id: 'a', width: 160 }, position: { x: 10, y: 20 } });
    node.position({ x: 30, y: 20 });
    core.viewport({ zoom: 2, pan: { x: 5, y: 6 } });
    expect(heard).toEqual(['position', 'viewport']);
    expect([core.zoom(), core.pan(), core.$id('a').position().x]).toEqual([2, { x: 5, y: 6 }, 30]);
    await node
      .animation({ position: { x: 90, y: 20 } }, { duration: 10 })
      .play()
      .promise();
    expect(node.position().x).toBe(90);
    core.destroy();
  });
});
