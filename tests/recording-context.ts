/** A drawing context that draws nothing and remembers everything: what was drawn, with what. */

export interface Stroke {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly fillStyle: unknown;
  readonly strokeStyle: unknown;
  readonly lineWidth: unknown;
  readonly globalAlpha: unknown;
  readonly font: string;
}

export interface Recording {
  readonly context: CanvasRenderingContext2D;
  readonly strokes: readonly Stroke[];
  /** All texts, in the order in which they were written. */
  texts(): readonly string[];
  clear(): void;
}

const sizeIn = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? NaN);

export function recordingContext(): Recording {
  const strokes: Stroke[] = [];
  const state = new Map<PropertyKey, unknown>([
    ['globalAlpha', 1],
    ['font', '10px sans-serif'],
  ]);
  const font = (): string => String(state.get('font'));
  const call = (name: string) => {
    return (...args: unknown[]): unknown => {
      if (name === 'measureText') return { width: String(args[0]).length * 0.6 * sizeIn(font()) };
      const [fillStyle, strokeStyle] = [state.get('fillStyle'), state.get('strokeStyle')];
      const [lineWidth, globalAlpha] = [state.get('lineWidth'), state.get('globalAlpha')];
      const look = { fillStyle, strokeStyle, lineWidth, globalAlpha, font: font() };
      strokes.push({ call: name, args, ...look });
      return undefined;
    };
  };
  const context = new Proxy(Object.create(null) as CanvasRenderingContext2D, {
    get: (_, name) => (state.has(name) ? state.get(name) : call(String(name))),
    set: (_, name, value) => {
      state.set(name, value);
      return true;
    },
  });
  return {
    context,
    strokes,
    texts: () => strokes.filter(({ call }) => call === 'fillText').map(({ args }) => `${args[0]}`),
    clear: () => void strokes.splice(0),
  };
}
