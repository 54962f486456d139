/** The slips that people usually make in slopes: what a rule may put in place of the right ones. */
import { toText } from '../expression';
import { OWN_CODE } from './own';
import type { FixedOp, OpSpec } from './spec';

/** What goes wrong in a slip; messages have a sentence for each. */
export type Mistake =
  | 'factor' // leaves a factor out
  | 'half' // shares the gradient out instead of copying it
  | 'input' // reads the input where the output belongs
  | 'neighbour' // is the slope of a related op
  | 'one-side' // forgets the other side of a kink
  | 'output' // reads the output where the input belongs
  | 'own-value' // hands its own input on
  | 'plain' // hands the gradient on as it comes
  | 'power-rule' // uses the rule for x**n where it does not hold, or only half of it
  | 'product-rule' // has only one half of the product rule
  | 'sign' // has the wrong sign
  | 'upside-down'; // multiplies where it must divide, or the other way round

export interface Slip {
  readonly port: number;
  /** As rules hold it: an expression in the names of the inputs and `out`. */
  readonly slope: string;
  readonly mistake: Mistake;
}

/** The wrong slopes of one port. */
type Entry = Partial<Readonly<Record<Mistake, string>>>;

/** By op, then port; the only entry of an op with any number of inputs holds at each port. */
const SLIPS: ReadonlyMap<string, readonly Entry[]> = new Map<string, readonly Entry[]>([
  ['add', [{ 'own-value': 'x', half: '0.5', sign: '-1' }]],
  ['mul', [{ 'own-value': 'x', plain: '1', output: 'out' }]],
  [
    'sub',
    [
      { sign: '-1', 'own-value': 'a' },
      { sign: '1', 'own-value': 'b' },
    ],
  ],
  [
    'pow',
    [
      { 'power-rule': 'b * a**b', factor: 'a**(b - 1)' },
      { 'power-rule': 'b * a**(b - 1)', factor: 'out' },
    ],
  ],
  [
    'div',
    [
      { 'upside-down': 'b', plain: '1' },
      { sign: 'out / b', factor: '-1 / b**2', 'upside-down': '-out * b' },
    ],
  ],
  ['neg', [{ sign: '1', 'own-value': '-x' }]],
  ['exp', [{ input: 'x', 'power-rule': 'x * exp(x - 1)', plain: '1' }]],
  ['log', [{ output: '1 / out', 'upside-down': 'x' }]],
  ['sqrt', [{ input: '0.5 / x', factor: '1 / out', 'upside-down': '0.5 * out' }]],
  ['sin', [{ sign: '-cos(x)', output: 'cos(out)', plain: '1' }]],
  ['cos', [{ sign: 'sin(x)', output: '-sin(out)', factor: '-1' }]],
  ['abs', [{ 'one-side': '1', output: 'out' }]],
  ['square', [{ factor: 'x', output: '2 * out' }]],
  ['erf', [{ factor: 'exp(-x**2)', sign: '-1.1283791670955126 * exp(-x**2)' }]],
  ['tanh', [{ input: '1 - x**2', factor: '1 - out', neighbour: 'out * (1 - out)' }]],
  ['sigmoid', [{ input: 'x * (1 - x)', factor: 'out', neighbour: '1 - out**2' }]],
  ['relu', [{ 'one-side': '1', 'own-value': 'x', sign: '-step(x)' }]],
  ['leaky_relu', [{ neighbour: 'step(x)', 'one-side': '1' }]],
  ['gelu', [{ 'product-rule': '0.5 * (1 + erf(x * 0.7071067811865476))', neighbour: 'step(x)' }]],
  ['silu', [{ 'product-rule': 'sigmoid(x)', neighbour: 'out * (1 - out)', 'one-side': 'step(x)' }]],
  ['softplus', [{ neighbour: 'step(x)', factor: 'exp(x)', output: 'sigmoid(out)' }]],
  ['step', [{ plain: '1', output: 'out' }]],
  ['max', [{ plain: '1', half: '0.5', 'own-value': 'x' }]],
  ['min', [{ plain: '1', half: '0.5', 'own-value': 'x' }]],
]);

/** The menu of slips of an op at one port. Own ops get what can go wrong in any. */
export function slipsOf(spec: OpSpec, port: number): readonly Slip[] {
  const known = spec.code === OWN_CODE ? undefined : SLIPS.get(spec.name);
  const entry = known?.[spec.kind === 'many' ? 0 : port] ?? anySlips(spec, port);
  const slips = Object.entries(entry) as [Mistake, string][];
  return slips.map(([mistake, slope]) => ({ port, slope, mistake }));
}

function anySlips(spec: OpSpec, port: number): Entry {
  if (spec.kind === 'many' || port >= spec.slopes.length) return {};
  const right = toText(spec.slopes[port]);
  return {
    ...(right !== '0' && { sign: `-(${right})` }),
    ...(right !== '1' && { plain: '1' }),
    ...ownValue(spec, port, right),
  };
}

const ownValue = ({ inputs }: FixedOp, port: number, right: string): Entry =>
  right === inputs[port] ? {} : { 'own-value': inputs[port] };
