/** Paints a scene, layer by layer from the paper up. */
import { withPlaces } from '../geometry';
import type { Painter, Palette } from './types';

export function createPainter(context: CanvasRenderingContext2D, initial: Palette): Painter {
  let palette = initial;
  return {
    use(next) {
      palette = next;
    },
    paint({ picture, view, places }) {
      const { zoom, pan, width, height, ratio } = view;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.fillStyle = palette.paper;
      context.fillRect(0, 0, width, height);
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
      context.fillStyle = palette.panel;
      for (const card of withPlaces(picture.graph, places).cards) {
        context.fillRect(
          card.x - card.width / 2,
          card.y - card.height / 2,
          card.width,
          card.height,
        );
      }
    },
  };
}
