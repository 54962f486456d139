/** A workbench for tests: a real editor, a canvas that writes down what it is asked. */
import type { CanvasHandle } from '../../canvas';
import { Editor, FormulaDraft, Preferences, type Library } from '../../editor';
import { formulaToGraph } from '../../code';
import { Workbench } from '../workbench';

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
    glide: note('glide'),
    focus: note('focus'),
    centre: () => [7, 5],
    gridAt: () => [0, 0],
    targetAt: () => ({ on: 'blank' }),
    boxOf: () => null,
  };
}
