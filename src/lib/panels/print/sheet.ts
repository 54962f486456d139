/** What stands on the paper when a graph is printed. */
import type { PictureChoices, Pictures } from '../../canvas';
import { graphToFormula } from '../../code';
import type { GraphDocument } from '../../engine';

export interface Sheet {
  readonly title: string;
  readonly note: string;
  /** Its statements. */
  readonly formula: readonly string[];
  readonly drawing: Node;
  /** The long side of the paper lies level. */
  readonly isWide: boolean;
}

const CHOICES: PictureChoices = { part: 'whole', theme: 'light', paper: 'none', marks: false };
/** Longer ones would push the graph off the page; then only the output's own line is printed. */
const PRINTED = { values: false, limit: 600 };
/** A graph of a few cards need not fill the page. */
const LARGEST = 1.5;

export function sheetOf(document: GraphDocument, pictures: Pictures): Sheet {
  const { title = '', note = '', nodes } = document;
  const { width, height } = pictures.sizeOf(CHOICES.part);
  const formula =
    nodes.length === 0 ? [] : graphToFormula(document, PRINTED).split('\n').filter(Boolean);
  const drawing = drawingOf(pictures.svg(CHOICES, title));
  drawing.setAttribute('width', `${Math.round(width * LARGEST)}`);
  drawing.setAttribute('height', `${Math.round(height * LARGEST)}`);
  return { title, note, formula, drawing, isWide: width > height };
}

/** Elements, and no markup of anybody else: all words were escaped when they were drawn. */
function drawingOf(svg: string): Element {
  return document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  );
}
