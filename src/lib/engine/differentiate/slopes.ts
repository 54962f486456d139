/** The slope of an op at one of its ports, as nodes. */
import type { ManySlopes, OpSpec } from '../ops';
import type { Ref } from './draft';
import { fromExpression, type Surroundings } from './from-expression';

export interface Place {
  readonly spec: OpSpec;
  readonly inputs: readonly Ref[];
  /** The node itself. */
  readonly out: Ref;
}

type Around = Omit<Surroundings, 'names'>;

/** With the bits of the evaluator, but where something is lost. */
export function slopeNodes({ spec, inputs, out }: Place, port: number, around: Around): Ref {
  if (spec.kind === 'many') return MANY[spec.slopes]({ spec, inputs, out }, port, around);
  const operands = spec.inputs.map((name, place): [string, Ref] => [name, inputs[place]]);
  const names = new Map([...operands, ['out', out]] as [string, Ref][]);
  return fromExpression(spec.slopes[port], { ...around, names });
}

type Many = (place: Place, port: number, around: Around) => Ref;

const MANY: Record<ManySlopes, Many> = {
  one: (_place, _port, { draft }) => draft.number(1),
  // What stands before the port from the left, times what stands behind it from the right.
  others: ({ inputs }, port, around) => {
    const parts = [inputs.slice(0, port), inputs.slice(port + 1).toReversed()];
    return product(
      parts.filter(({ length }) => length > 0).map((part) => product(part, around)),
      around,
    );
  },
  // 1 where this input is the extreme, and none before it is; none lies beyond the extreme.
  'first-extremal': ({ spec, inputs, out }, port, around) => {
    const { draft } = around;
    const differs = (ref: Ref): Ref => {
      const [high, low] = spec.name === 'max' ? [out, ref] : [ref, out];
      return draft.node('step', draft.node('sub', high, low));
    };
    const isExtreme = draft.node('sub', draft.number(1), differs(inputs[port]));
    return product([isExtreme, ...inputs.slice(0, port).map(differs)], around);
  },
};

const product = (refs: readonly Ref[], { draft }: Around): Ref =>
  refs.length === 1 ? refs[0] : draft.node('mul', ...refs);
