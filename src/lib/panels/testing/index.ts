/** A workbench for tests: a real editor, a canvas that writes down what it is asked. */
import type { CanvasHandle } from '../../canvas';
import { Editor, FormulaDraft, Preferences, type Library } from '../../editor';
import { formulaToGraph } from '../../code';
import { Workbench } from '../workbench';
import { press } from '../actions';

export interface TestBench {
  readonly bench: Workbench;
  /** What the canvas was asked for. */
  readonly asked: readonly string[];
}

export function benchWith(formula: string): TestBench {
  const made = formulaToGraph(formula);
  if (!made.ok) throw new Error('no graph');
  const editor = new Editor(made.value);
  const draft = new FormulaDraft(editor);
  const preferences = new Preferences();
  // Documents are not what these tests are about.
  const library = null as unknown as Library;
  const bench = new Workbench({ editor, draft, library, preferences });
  const asked: string[] = [];
  bench.canvas = noting(asked);
  return { bench, asked };
}

function noting(asked: string[]): CanvasHandle {
  const note = (name: string) => (argument?: unknown) => {
    asked.push(argument === undefined ? name : `${name} ${JSON.stringify(argument)}`);
  };
  return {
    fit: note('fit'),
    zoomBy: note('zoomBy'),
    resetZoom: note('resetZoom'),
    reveal: note('reveal'),
    follow: note('follow'),
    glide: note('glide'),
    focus: note('focus'),
    pictures: () => Promise.reject(new Error('there is no canvas')),
    centre: () => [7, 5],
    gridAt: () => [0, 0],
    targetAt: () => ({ on: 'blank' }),
    boxOf: () => ({ left: 100, top: 50, width: 160, height: 80, bottom: 130 }) as DOMRect,
  };
}

/** Presses keys while the graph has the focus, one after the other: `c`, `Enter`, `Shift+ArrowUp`. */
export function pressAll(bench: Workbench, ...keys: readonly string[]): void {
  for (const written of keys) {
    const words = written === '+' ? ['+'] : written.split('+');
    const key = words.pop()!;
    const event = {
      key,
      code: '',
      shiftKey: words.includes('Shift'),
      ctrlKey: words.includes('Ctrl'),
      altKey: words.includes('Alt'),
      metaKey: false,
      repeat: false,
      target: null,
      defaultPrevented: false,
      preventDefault() {},
    } as unknown as KeyboardEvent;
    if (!press(event, bench, 'graph')) press(event, bench, 'page');
  }
}
