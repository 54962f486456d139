/** Paints small graphs on a surface that remembers what was drawn. */
import { createPainter } from '../src/lib/canvas/draw/painter';
import type { Palette, Scene } from '../src/lib/canvas/draw/types';
import type { CanvasPicture } from '../src/lib/canvas/types';
import { evaluate, type GraphDocument, type NodeRecord } from '../src/lib/engine';
import { visibleGraph } from '../src/lib/layout';
import { recordingContext } from './recording-context';

export const PALETTE: Palette = {
  paper: 'paper',
  panel: 'panel',
  soft: 'soft',
  line: 'line',
  lineStrong: 'line-strong',
  grid: 'grid',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  value: 'value',
  positive: 'positive',
  negative: 'negative',
  now: 'now',
  sans: 'Sans',
  mono: 'Mono',
};

const write = {
  data: (value: number) => `${value}`,
  grad: (value: number) => (value > 0 ? `+${value}` : `${value}`),
};

export const leaf = (id: string, value: number, at: NodeRecord['at']): NodeRecord => ({
  id,
  op: 'parameter',
  value,
  at,
});
export const op = (
  id: string,
  name: string,
  inputs: NodeRecord['inputs'],
  at: NodeRecord['at'],
): NodeRecord => ({ id, op: name, inputs, at });
export const graph = (
  nodes: readonly NodeRecord[],
  rest: Partial<GraphDocument> = {},
): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
  ...rest,
});

/** p = a * b = -6: a.grad = -3, b.grad = 2. */
export const PRODUCT = graph([
  leaf('a', 2, [10, 5]),
  leaf('b', -3, [10, 20]),
  op('p', 'mul', ['a', 'b'], [40, 12]),
]);

export interface Asked extends Partial<Omit<Scene, 'picture' | 'view'>> {
  readonly picture?: Partial<CanvasPicture>;
  readonly view?: Partial<Scene['view']>;
}

export function paint(document: GraphDocument, { picture, view, ...rest }: Asked = {}) {
  const recording = recordingContext();
  const scene: Scene = {
    picture: {
      graph: visibleGraph(document),
      frame: evaluate(document),
      isWaiting: false,
      selected: new Set(),
      selectedWires: [],
      focus: null,
      verdicts: new Map(),
      found: null,
      ...picture,
    },
    settings: { digits: 4, hasMotion: false, tool: 'pan', hasMap: false },
    view: { zoom: 1, pan: { x: 0, y: 0 }, width: 1000, height: 600, ratio: 1, ...view },
    hover: null,
    wiring: null,
    drag: null,
    scrub: null,
    places: null,
    write,
    words: (key, params = {}) => [key.replace('card-', ''), ...Object.values(params)].join(' '),
    ...rest,
  };
  const painter = createPainter(recording.context, PALETTE);
  painter.paint(scene);
  return { ...recording, painter, scene };
}
