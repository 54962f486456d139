/** Puts the parts together: scene, sight, painter and hands, and the frame loop between them. */
import { boundsOf, boxOfCard, type Card } from '../layout';
import { createSceneModel } from './adapter';
import {
  createPainter,
  loadOverlay,
  needsOverlay,
  readPalette,
  type Overlay,
  type Words,
  type Writer,
} from './draw';
import { Hands, Incoming, listen, looseWire, pushAt, type Ground, type Pace } from './gestures';
import type { Point } from './geometry';
import { gridOf, handleOf } from './handle';
import { Flow } from './flow';
import { createLoop } from './loop';
import { Sight } from './sight';
import type { CanvasHandle, CanvasPicture, CanvasSettings, Intent } from './types';
import { pannedBy } from './view';
import { watchTheme } from './watch-theme';

export interface StageOptions {
  /** Hears the pointers; the paper fills it. */
  readonly element: HTMLElement;
  readonly paper: HTMLCanvasElement;
  picture(): CanvasPicture;
  settings(): CanvasSettings;
  writer(): Writer;
  readonly words: Words;
  nudge(value: number, steps: number, pace: Pace): number;
  onintent(intent: Intent): void;
  /** What is in view moved, or the cards did. */
  onview(): void;
  focus(): void;
}

export interface Stage {
  readonly handle: CanvasHandle;
  /** The picture is another one. */
  refresh(): void;
  destroy(): void;
}

export function createStage(options: StageOptions): Stage {
  const { element, paper, picture, settings } = options;
  const context = paper.getContext('2d', { alpha: false })!;
  const painter = createPainter(context, readPalette(element));
  const loop = createLoop(draw);
  const scene = createSceneModel(() => {
    loop.wake();
    options.onview();
  });
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const sight = new Sight({
    scene,
    size,
    graph: () => picture().graph,
    hasMotion: () => settings().hasMotion,
  });
  const ground = groundOf();
  const hands = new Hands(ground);
  const incoming = new Incoming(ground);
  const flow = new Flow();
  let overlay: Overlay | null = null;
  let willGlide = false;
  let shown: CanvasPicture | null = null;

  const glide = () => (willGlide = true);
  const resizing = new ResizeObserver(() => {
    sight.resize(element.getBoundingClientRect());
    loop.wake();
  });
  resizing.observe(element);
  const stops = [
    listen({ element, ground, hands, incoming, onchange: loop.wake }),
    watchTheme(() => {
      painter.use(readPalette(element));
      loop.wake();
    }),
  ];

  return {
    handle: handleOf({
      element,
      scene,
      sight,
      size,
      picture,
      glide,
      focus: options.focus,
      manner: () => ({ settings: settings(), write: options.writer(), words: options.words }),
    }),
    refresh() {
      const next = picture();
      const before = shown;
      if (next.graph !== shown?.graph) show(next);
      shown = next;
      if (next.spotlight !== before?.spotlight) accompany(next);
      if (overlay === null && needsOverlay(next)) void learnOverlay();
      loop.wake();
    },
    destroy() {
      for (const stop of stops) stop();
      resizing.disconnect();
      loop.stop();
      scene.destroy();
    },
  };

  function show(next: CanvasPicture): void {
    const isOther = shown === null || next.opens !== shown.opens;
    scene.show(next.graph.cards, !isOther && willGlide && settings().hasMotion);
    if (isOther) sight.open();
    else if (next.graph.cards !== shown?.graph.cards) sight.outgrow(newcomersOf(next));
    willGlide = false;
    options.onview();
  }

  /** A hand that moves the view, or holds a card, is not interrupted. */
  function accompany({ graph, spotlight }: CanvasPicture): void {
    if (spotlight == null || overlay === null || hands.isBusy) return;
    const { cards } = overlay.lit(graph, spotlight);
    const all = boundsOf(graph.cards.filter(({ id }) => cards.has(id)));
    const first = graph.cards[graph.cardOf.get(spotlight.lands.at(0)?.node ?? '') ?? -1];
    if (all !== null) sight.accompany(all, first === undefined ? null : boxOfCard(first));
  }

  async function learnOverlay(): Promise<void> {
    overlay = await loadOverlay();
    accompany(picture());
    loop.wake();
  }

  function newcomersOf({ graph }: CanvasPicture): readonly Card[] {
    return graph.cards.filter(({ id }) => shown?.graph.cardOf.has(id) !== true);
  }

  function groundOf(): Ground {
    return {
      picture,
      settings,
      view: scene.view,
      size,
      look: (view) => sight.look(view),
      gridOf,
      ask: options.onintent,
      words: options.words,
      nudge: options.nudge,
      later(milliseconds, then) {
        const timer = setTimeout(() => {
          then();
          loop.wake();
        }, milliseconds);
        return () => clearTimeout(timer);
      },
    };
  }

  function draw(): boolean {
    const isPushed = pushView();
    const flowing = settings().hasMotion ? flow.at(picture().spotlight, performance.now()) : null;
    const hand = { ...hands.hand(), ...incoming.hand() };
    const { zoom, pan } = scene.view();
    element.style.cursor = hands.cursor;
    tellView(zoom, pan);
    painter.paint({
      ...hand,
      wiring: hand.wiring ?? looseWire(picture()),
      picture: picture(),
      settings: settings(),
      view: { zoom, pan, ...sizePaper() },
      places: hand.places ?? scene.places(),
      write: options.writer(),
      words: options.words,
      overlay,
      flowing,
    });
    return isPushed || flowing !== null;
  }

  /** For extensions and tests: a place of the document is drawn at `place * zoom + pan`. */
  function tellView(zoom: number, { x, y }: Point): void {
    const view = [zoom, x, y].join(' ');
    if (element.dataset.view !== view) element.dataset.view = view;
  }

  /** What is held against the edge moves the view on, frame by frame. */
  function pushView(): boolean {
    const { pusher } = hands;
    if (pusher === null) return false;
    const { x, y } = pushAt(pusher.at, size());
    if (x === 0 && y === 0) return false;
    sight.look(pannedBy(scene.view(), x, y));
    hands.follow();
    return true;
  }

  function sizePaper() {
    const { width, height } = size();
    const ratio = window.devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    // Setting the size empties the canvas, so only when it is another one.
    if (paper.width !== across) paper.width = across;
    if (paper.height !== down) paper.height = down;
    return { width, height, ratio };
  }
}
