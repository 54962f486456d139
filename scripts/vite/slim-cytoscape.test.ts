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

interface Moving {
  animate(to: object, how: { duration: number; complete?: () => void }): void;
  stop(): void;
}

interface Node extends Moving {
  position(place?: Place): Place;
  data(change: object | string): unknown;
}

interface Core extends Moving {
  on(event: string, ...selectorAndListener: unknown[]): void;
  add(element: object): Node;
  remove(element: Node): void;
  batch(change: () => void): void;
  elements(): { readonly length: number };
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
    const core = cytoscape({
      headless: true,
      styleEnabled: true,
      layout: { name: 'preset' },
      style: [{ selector: 'node', style: { width: 'data(width)' } }],
    });
    const heard: string[] = [];
    core.on('viewport', () => heard.push('viewport'));
    core.on('position', 'node', () => heard.push('position'));
    const node = core.add({ data: { id: 'a', width: 160 }, position: { x: 10, y: 20 } });
    node.position({ x: 30, y: 20 });
    core.viewport({ zoom: 2, pan: { x: 5, y: 6 } });
    expect(heard).toEqual(['position', 'viewport']);
    expect([core.zoom(), core.pan(), node.position().x]).toEqual([2, { x: 5, y: 6 }, 30]);
    core.batch(() => node.data({ width: 200 }));
    expect(node.data('width')).toBe(200);
    const arrived = (what: Moving, to: object) =>
      new Promise<void>((complete) => what.animate(to, { duration: 20, complete }));
    await arrived(node, { position: { x: 90, y: 20 } });
    await arrived(core, { zoom: 1, pan: { x: 0, y: 0 } });
    expect([node.position().x, core.zoom()]).toEqual([90, 1]);
    node.animate({ position: { x: 0, y: 0 } }, { duration: 10_000 });
    node.stop();
    core.remove(node);
    expect(core.elements().length).toBe(0);
    core.destroy();
  });
});
