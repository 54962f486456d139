/** Pictures of the graph: what is on the screen, or all of it, drawn by the painter of the screen. */
import {
  createPainter,
  needsOverlay,
  readPalette,
  type Overlay,
  type Palette,
  type Scene,
  type Surface,
} from '../draw';
import { cardsIn } from '../geometry';
import type { CanvasPicture, PictureChoices, PicturePart, Pictures } from '../types';
import type { Size, View } from '../view';
import { embeddedFonts } from './fonts';
import { frameWhole, scalesFor, type Framing } from './framing';
import { SvgSurface, type Measure } from './svg-surface';
import { svgFile } from './svg-file';
import { UNMARKED, UNTOUCHED } from './untouched';

/** More of them make a text that hardly any program opens. */
const MOST_CARDS_AS_TEXT = 20_000;

interface Parts {
  readonly picture: () => CanvasPicture;
  /** How things are drawn on the screen right now. */
  readonly manner: () => Pick<Scene, 'settings' | 'write' | 'words'>;
  readonly view: () => View;
  readonly size: () => Size;
  readonly overlay: Overlay;
}

export function createPictures({ picture, manner, view, size, overlay }: Parts): Pictures {
  const measure = measureOnPage();

  return {
    sizeOf: (part) => {
      const { width, height } = framed(part);
      return { width, height };
    },
    scalesFor: (part) => scalesFor(framed(part)),
    isText: (part) => cardsIn(picture().graph, seen(framed(part))).length <= MOST_CARDS_AS_TEXT,
    hasMarks: () => {
      const { selected, selectedWires, found } = picture();
      const isChosen = selected.size > 0 || selectedWires.length > 0 || found !== null;
      return isChosen || needsOverlay({ ...picture(), presses: undefined });
    },
    paint,
    svg: (choices, title) => drawn(choices, title).text,
    async svgFile(choices, title) {
      const { content, framing, surface } = drawn(choices, title);
      return svgFile(content, framing, { title, style: await embeddedFonts(surface.texts) });
    },
    png(choices, scale) {
      const { width, height } = framed(choices.part);
      const sheet = document.createElement('canvas');
      sheet.width = width * scale;
      sheet.height = height * scale;
      const context = sheet.getContext('2d');
      if (context === null) return Promise.resolve(null);
      paint(context, choices, scale);
      return new Promise((resolve) => sheet.toBlob(resolve, 'image/png'));
    },
  };

  function framed(part: PicturePart): Framing {
    return part === 'whole' ? frameWhole(picture().graph) : { ...size(), view: view() };
  }

  function paint(surface: Surface, choices: PictureChoices, ratio: number): void {
    const { width, height, view } = framed(choices.part);
    const { settings, write, words } = manner();
    createPainter(surface, paletteOf(choices.theme)).paint({
      ...UNTOUCHED,
      picture: {
        ...picture(),
        presses: undefined,
        ...(choices.marks ? { focus: null } : UNMARKED),
      },
      settings: { ...settings, hasMap: false },
      view: { ...view, width, height, ratio },
      paper: choices.paper,
      overlay,
      write,
      words,
    });
  }

  function drawn(choices: PictureChoices, title: string) {
    const surface = new SvgSurface(measure);
    paint(surface, choices, 1);
    const [content, framing] = [surface.content(), framed(choices.part)];
    return { surface, content, framing, text: svgFile(content, framing, { title, style: '' }) };
  }
}

const seen = ({ view: { zoom, pan }, width, height }: Framing) => ({
  left: -pan.x / zoom,
  top: -pan.y / zoom,
  right: (width - pan.x) / zoom,
  bottom: (height - pan.y) / zoom,
});

/** The theme that the page has not is asked of an element that has it. */
function paletteOf(theme: PictureChoices['theme']): Palette {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  document.body.append(probe);
  const palette = readPalette(probe);
  probe.remove();
  return palette;
}

function measureOnPage(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
