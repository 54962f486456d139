/** Plays a person's hands on a canvas that is not drawn, and writes down what they ask for. */
import type { GraphDocument, NodeRecord } from '../../../engine';
import { visibleGraph } from '../../../layout';
import { ghostPlace, portPlace, type Point } from '../../geometry';
import { gridOf } from '../../handle';
import type { CanvasPicture, CanvasSettings, Intent } from '../../types';
import { toModel, toScreen, type View } from '../../view';
import type { Contact, Ground } from '../gesture';
import { Hands } from '../hands';

const SETTINGS: CanvasSettings = { digits: 4, hasMotion: false, tool: 'pan', hasMap: false };
/** Milliseconds between two events of one hand. */
const BEAT = 16;

type Keys = Partial<Pick<Contact, 'shift' | 'alt' | 'command' | 'isTouch' | 'button'>>;

export class Player {
  readonly intents: Intent[] = [];
  readonly hands: Hands;
  settings = SETTINGS;
  view: View = { zoom: 1, pan: { x: 400, y: 300 } };
  picture: CanvasPicture;
  #waiting: { at: number; then: () => void }[] = [];
  #time = 0;

  constructor(nodes: readonly NodeRecord[], rest: Partial<GraphDocument> = {}) {
    this.picture = pictureOf({ ...rest, format: 'wiregrad', version: 1, nodes });
    const ground: Ground = {
      picture: () => this.picture,
      settings: () => this.settings,
      view: () => this.view,
      size: () => ({ width: 800, height: 600 }),
      look: (view) => (this.view = view),
      gridOf,
      ask: (intent) => this.#hear(intent),
      words: (key) => key,
      nudge: (value, steps, { finer, coarser }) =>
        value + (steps * (finer ? 1 : coarser ? 100 : 10)) / 100,
      later: (milliseconds, then) => {
        const one = { at: this.#time + milliseconds, then };
        this.#waiting.push(one);
        return () => (this.#waiting = this.#waiting.filter((each) => each !== one));
      },
    };
    this.hands = new Hands(ground);
  }

  /** All but what is selected on the way. */
  get asked(): readonly Intent[] {
    return this.intents.filter((intent) => intent.do !== 'select');
  }

  wait(milliseconds: number): void {
    this.#time += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#time);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#time);
    for (const { then } of due) then();
  }

  down = (place: Point, keys: Keys = {}, id = 1) => this.hands.down(this.#contact(place, keys, id));
  move = (place: Point, keys: Keys = {}, id = 1) => this.hands.move(this.#contact(place, keys, id));
  up = (place: Point, keys: Keys = {}, id = 1) => this.hands.up(this.#contact(place, keys, id));

  click(place: Point, keys: Keys = {}): void {
    this.move(place, keys);
    this.down(place, keys);
    this.up(place, keys);
  }

  /** Presses, and comes by in the middle; the release is left to the caller. */
  hold(from: Point, to: Point, keys: Keys = {}): void {
    this.down(from, keys);
    this.move({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, keys);
    this.move(to, keys);
  }

  drag(from: Point, to: Point, keys: Keys = {}): void {
    this.hold(from, to, keys);
    this.up(to, keys);
  }

  /** Places in the document. */
  centre = (id: string): Point => this.#card(id);
  name = (id: string): Point => this.#near(id, -50, -26);
  data = (id: string): Point => this.#near(id, -40, 10);
  output = (id: string): Point => portPlace(this.#card(id), 'output', 0);
  input = (id: string, port: number): Point => portPlace(this.#card(id), 'input', port);
  ghost = (id: string): Point => ghostPlace(this.#card(id));

  #near(id: string, dx: number, dy: number): Point {
    const { x, y } = this.#card(id);
    return { x: x + dx, y: y + dy };
  }

  #card(id: string) {
    const { cards, cardOf } = this.picture.graph;
    return cards[cardOf.get(id)!];
  }

  /** Selecting shows at once, as on the page. */
  #hear(intent: Intent): void {
    this.intents.push(intent);
    if (intent.do !== 'select') return;
    const before = intent.how === 'replace' ? [] : this.picture.selected;
    this.picture = { ...this.picture, selected: new Set([...before, ...intent.ids]) };
  }

  #contact(point: Point, keys: Keys, id: number): Contact {
    this.wait(BEAT);
    const at = toScreen(this.view, point);
    const none = { shift: false, alt: false, command: false, isTouch: false, button: 0 };
    const model = toModel(this.view, at);
    return { ...none, ...keys, id, at, point: model, screen: at, time: this.#time };
  }
}

const pictureOf = (document: GraphDocument): CanvasPicture => ({
  graph: visibleGraph(document),
  frame: null,
  isWaiting: false,
  selected: new Set(),
  selectedWires: [],
  focus: null,
  verdicts: new Map(),
  found: null,
});
