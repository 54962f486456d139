import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVERY_FIELD } from '../../../../tests/documents';
import { graphs } from '../../../../tests/graphs';
import { recordingContext } from '../../../../tests/recording-context';
import { evaluate, type GraphDocument } from '../../engine';
import { visibleGraph } from '../../layout';
import { createPainter, type Palette, type Scene } from '../draw';
import { frameWhole } from './framing';
import { svgFile } from './svg-file';
import { SvgSurface } from './svg-surface';
import { UNMARKED, UNTOUCHED } from './untouched';

const PALETTE = new Proxy({} as Palette, { get: (_, name) => `#${String(name)}` });
const INKS = /<text[^>]*>([^<]*)<\/text>/g;

function sceneOf(document: GraphDocument): Scene {
  const graph = visibleGraph(document);
  const { view, width, height } = frameWhole(graph);
  return {
    ...UNTOUCHED,
    picture: {
      ...UNMARKED,
      graph,
      frame: evaluate(document),
      isWaiting: false,
      verdicts: new Map(),
    },
    settings: { digits: 4, hasMotion: false, tool: 'pan', hasMap: false },
    view: { ...view, width, height, ratio: 1 },
    write: { data: String, grad: (value) => `+${value}` },
    words: (key) => key,
  };
}

function saysTheSame(document: GraphDocument): void {
  const scene = sceneOf(document);
  const screen = recordingContext();
  createPainter(screen.context, PALETTE).paint(scene);
  const surface = new SvgSurface((text, font) => {
    screen.context.font = font;
    return screen.context.measureText(text).width;
  });
  createPainter(surface, PALETTE).paint(scene);
  const said = Array.from(surface.content().matchAll(INKS), ([, text]) => text);
  expect(said.length).toBeGreaterThan(0);
  expect(said).toEqual(screen.texts().map((text) => text.replaceAll('&', '&amp;')));
}

it('says in a picture what stands on the screen, in the same order', () => {
  saysTheSame(EVERY_FIELD);
  fc.assert(fc.property(graphs({ nodes: 12, openPorts: true }), saysTheSame), { numRuns: 40 });
});

it('is a whole picture: its size, its title, its fonts, its drawing', () => {
  const style = `@font-face{font-family:'Inter';src:url(data:font/woff2;base64,AAAA)}`;
  const file = svgFile('<g/>', { width: 30, height: 20 }, { title: 'a < b', style });
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="30" height="20"/);
  expect(file).toContain('viewBox="0 0 30 20"');
  expect(file).toContain('<title>a &lt; b</title>');
  expect(file).toContain(`<style>${style}</style>`);
  expect(svgFile('', { width: 1, height: 1 }, { title: '', style: '' })).not.toContain('<title>');
});
