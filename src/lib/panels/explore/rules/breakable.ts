/** Which slopes can be broken, and what they are while they are right. */
import { isLeafOp, opsOf, toText, type GraphDocument, type OpSpec } from '../../../engine';
import { text } from '../../../messages';

/** One input, counted from 0, or each of them. */
export type Port = number | 'each';

export interface OpsToBreak {
  readonly group: 'here' | 'elsewhere';
  readonly ops: readonly { readonly name: string; readonly label: string }[];
}

/** The ops of this graph first: breaking another one would show nothing. */
export function breakableOps(document: GraphDocument): readonly OpsToBreak[] {
  const specs = opsOf(document);
  const used = new Set(document.nodes.flatMap(({ op }) => (isLeafOp(op) ? [] : op)));
  const here = [...used].flatMap((op) => specs.get(op) ?? []);
  const elsewhere = [...specs.values()].filter(({ name }) => !used.has(name));
  const groups: readonly OpsToBreak[] = [
    { group: 'here', ops: here.map(named) },
    { group: 'elsewhere', ops: elsewhere.map(named) },
  ];
  return groups.filter(({ ops }) => ops.length > 0);
}

const named = ({ name, symbol }: OpSpec) => ({
  name,
  label: symbol === name || /\w/.test(symbol) ? name : `${symbol}  ${name}`,
});

/** Ops with any number of inputs treat them alike: most often each is broken in the same way. */
export function portsOf({ nodes }: GraphDocument, spec: OpSpec): readonly Port[] {
  if (spec.kind === 'fixed') return spec.inputs.map((_, port) => port);
  const counts = nodes.map(({ op, inputs = [] }) => (op === spec.name ? inputs.length : 0));
  const most = counts.reduce((left, right) => Math.max(left, right), 2);
  return ['each', ...Array.from({ length: most }, (_, port) => port)];
}

/** The right slope, as it is written; null where it takes words. */
export function rightSlope(spec: OpSpec, port: Port): string | null {
  if (spec.kind === 'fixed') return port === 'each' ? null : toText(spec.slopes[port]);
  return spec.slopes === 'one' ? '1' : null;
}

export const rightSlopeInWords = (spec: OpSpec): string =>
  spec.kind === 'many' && spec.slopes !== 'one'
    ? text(`rule-slope-${spec.slopes}`, { op: spec.name })
    : text('rule-slope-right');
