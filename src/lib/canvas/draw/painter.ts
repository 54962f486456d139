/** Paints a scene, layer by layer from the paper up. */
import type { Card, VisibleGraph } from '../../layout';
import { drawMap } from '../map';
import { boxOfCard, grown, levelAt, meet, withPlaces, type Box } from '../geometry';
import { drawDrag, drawGuides } from './drag';
import { drawFarCards } from './far-cards';
import { drawFrames, drawFrameTitles } from './frames';
import { drawMiddleCard } from './middle-card';
import { drawNearCard } from './near-card';
import { Numbers } from './numbers';
import { drawPaper } from './paper';
import { Pen } from './pen';
import { drawRings } from './rings';
import { presence, sheetFor, type Sheet } from './sheet';
import type { Surface } from './surface';
import type { Painter, Palette, Scene } from './types';
import { drawWiring } from './wiring';
import { drawWireLayer, drawWireWords } from './wire-layer';

/** Badges, rings and ports reach so far beyond their card. */
const BEYOND = 16;

export function createPainter(context: Surface, palette: Palette): Painter {
  const pen = new Pen(context, palette);
  const numbers = new Numbers();
  return {
    use: (next) => pen.use(next),
    paint(scene) {
      const { picture, view } = scene;
      const { zoom, pan, ratio } = view;
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
      pen.begin(zoom);
      numbers.show(picture.frame, scene.write);
      const graph = withPlaces(picture.graph, scene.places);
      paintLayers(sheetFor(pen, scene, graph, numbers));
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.begin(1);
      drawMap(pen, scene, graph);
    },
  };
}

function paintLayers(sheet: Sheet): void {
  const { pen, scene, graph, seen } = sheet;
  const { picture, drag, wiring, overlay } = scene;
  const cards = seenCards(graph, scene, grown(seen, BEYOND));
  drawPaper(pen, seen, scene.paper);
  drawFrames(pen, picture, graph.frames, scene.hover, seen);
  const wires = drawWireLayer(sheet, seen, cards);
  drawFrameTitles(pen, graph.frames, seen);
  if (drag !== null) drawGuides(pen, drag.guides);
  drawCards(sheet, cards);
  drawWireWords(sheet, wires, cards);
  overlay?.drawWords(sheet, wires.seen, cards);
  if (drag !== null) drawDrag(pen, drag);
  if (wiring !== null) drawWiring(pen, wiring);
}

/** Those that are moved lie above those that stand. */
function seenCards({ cards }: VisibleGraph, { places }: Scene, seen: Box): readonly Card[] {
  const inView = cards.filter((card) => meet(boxOfCard(card), seen));
  if (places === null) return inView;
  const isMoved = ({ id }: Card): boolean => places.has(id);
  return [...inView.filter((card) => !isMoved(card)), ...inView.filter(isMoved)];
}

function drawCards(sheet: Sheet, cards: readonly Card[]): void {
  const { context, zoom } = sheet.pen;
  const level = levelAt(zoom);
  if (level === 'far') {
    drawFarCards(sheet, cards);
    for (const card of cards) {
      drawRings(sheet, card);
      sheet.scene.overlay?.drawOnCard(sheet, card);
    }
  } else {
    const drawCard = level === 'near' ? drawNearCard : drawMiddleCard;
    for (const card of cards) {
      context.globalAlpha = presence(sheet, card);
      drawCard(sheet, card);
    }
    context.globalAlpha = 1;
  }
}
