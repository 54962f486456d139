/** A graph with its numbers, drawn by the painter of the canvas. */
import { drawStill } from '../canvas';
import { evaluate, type GraphDocument } from '../engine';
import { visibleGraph } from '../layout';
import { text } from '../messages';
import { shortNumber, signedNumber } from '../ui';
import { MONO, SANS } from './fonts';
import { textWidth } from './png';
import { colour } from './theme';

const MARGIN = 44;
/** A graph of two cards need not fill the picture. */
const LARGEST_ZOOM = 1.9;

const palette = {
  paper: colour('paper'),
  panel: colour('panel'),
  soft: colour('soft'),
  line: colour('line'),
  lineStrong: colour('line-strong'),
  grid: colour('grid'),
  ink: colour('ink'),
  ink2: colour('ink-2'),
  ink3: colour('ink-3'),
  value: colour('value'),
  positive: colour('positive'),
  negative: colour('negative'),
  now: colour('now'),
  sans: SANS,
  mono: MONO,
};

export const graphElements = (
  document: GraphDocument,
  size: { readonly width: number; readonly height: number },
): string =>
  drawStill({
    graph: visibleGraph(document),
    frame: evaluate(document),
    size,
    margin: MARGIN,
    largestZoom: LARGEST_ZOOM,
    palette,
    measure: textWidth,
    write: { data: shortNumber, grad: signedNumber },
    words: text,
  });
