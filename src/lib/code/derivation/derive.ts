/** The chain rule for one gradient or one wire, in LaTeX: in names, with slopes, with numbers. */
import { aligned, inLines, type Equation } from './aligned';
import { ledgerOf, wireOf, type InputPlace, type Ledger, type Share } from './ledger';
import { indexOf, startOf, type Numbered } from './numbers';
import { fieldName, partial, type Spelling } from './spelling';
import { asFactor, product, slopeInNames, slopeInNumbers, slopeName } from './terms';

export interface Derivation {
  readonly latex: string;
  /** How many wires are not written out. */
  readonly more: number;
}

const MOST_TERMS = 6;
/** Products of numbers are short. */
const PRODUCTS_IN_A_LINE = 2;
const AND_SO_ON = '\\cdots';

/** ∂output/∂id as the sum over the wires that leave the node; null where there is no such thing. */
export function gradientDerivation(
  numbered: Numbered,
  id: string,
  spelling: Spelling,
): Derivation | null {
  const output = startOf(numbered);
  if (output === null || isConstant(numbered, id)) return null;
  const left = partial(output, id);
  const ledger = ledgerOf(numbered, id);
  const shares = ledger.shares.filter(({ isOffPath }) => !isOffPath);
  if (id === output || shares.length === 0) {
    const exact = id === output ? 1 : 0;
    const sides = [[spelling.number(exact, 'result')]];
    const happened = ledger.grad === exact ? [] : really(id, ledger, spelling);
    return { latex: aligned([{ left, sides }, ...happened]), more: 0 };
  }
  const sides = sidesOf({ numbered, id, output, spelling }, shares, ledger);
  const happened = ledger.addsUp ? [] : really(id, ledger, spelling);
  return {
    latex: aligned([{ left, sides }, ...happened]),
    more: Math.max(0, shares.length - MOST_TERMS),
  };
}

interface About {
  readonly numbered: Numbered;
  readonly id: string;
  readonly output: string;
  readonly spelling: Spelling;
}

function sidesOf(about: About, shares: readonly Share[], ledger: Ledger): Equation['sides'] {
  const { spelling } = about;
  const written = shares.slice(0, MOST_TERMS);
  const isCut = written.length < shares.length;
  const whole = (side: readonly string[]) => (isCut ? [...side, AND_SO_ON] : side);
  const names = whole(written.map((share, place) => named(about, share, place)));
  const slopes = whole(written.map((share, place) => sloped(about, share, place)));
  const products = written.map((share, place) => product(share, spelling, place === 0));
  const isKnown = shares.every(({ contribution }) => contribution !== null);
  const sum = ledger.addsUp ? ledger.grad : ledger.sum;
  if (!isKnown || sum === null) return [names, slopes];
  const numbers = inLines(
    products.filter((each) => each !== null),
    PRODUCTS_IN_A_LINE,
  );
  return [names, slopes, whole(numbers), [spelling.number(sum, 'result')]];
}

/** ∂user/∂id · ∂output/∂user. Where the user is the output, that would be what is looked for. */
function named(about: About, { end }: Share, place: number): string {
  const { numbered, id, output, spelling } = about;
  if (end.node === output) return factor(about, end, place);
  return `${slopeName(numbered, id, end, spelling)} \\cdot ${partial(output, end.node)}`;
}

function sloped(about: About, { end }: Share, place: number): string {
  if (end.node === about.output) return factor(about, end, place);
  return `${factor(about, end, place)} \\cdot ${partial(about.output, end.node)}`;
}

function factor({ numbered, id, output, spelling }: About, end: InputPlace, place: number): string {
  const slope = slopeInNames(numbered, end, spelling);
  if (slope === null) return slopeName(numbered, id, end, spelling);
  return asFactor(slope, place === 0, end.node === output);
}

/** By other rules the pass came to something else. */
function really(id: string, { grad }: Ledger, spelling: Spelling): readonly Equation[] {
  if (grad === null) return [];
  return [{ left: fieldName(id, 'grad'), sides: [[spelling.number(grad, 'result')]] }];
}

/** The slope of a wire, and what it makes of the gradient that comes to it; null without a wire. */
export function wireDerivation(
  numbered: Numbered,
  end: InputPlace,
  spelling: Spelling,
): Derivation | null {
  const wire = wireOf(numbered, end);
  if (wire?.source == null || wire.isConstant) return null;
  const name = slopeName(numbered, wire.source, end, spelling);
  const slope = slopeInNames(numbered, end, spelling)?.text;
  const numbers = wire.local === null ? null : slopeInNumbers(numbered, end, spelling);
  const local = wire.local === null ? null : spelling.number(wire.local, 'value');
  const steps = [slope, numbers, local].filter((side) => side != null);
  const output = startOf(numbered);
  const flow = output === null ? null : product(wire, spelling, true);
  const flown = [
    flow,
    wire.contribution === null ? null : spelling.number(wire.contribution, 'result'),
  ];
  const equations: Equation[] = [{ left: name, sides: steps.map((side) => [side]) }];
  if (output !== null && wire.contribution !== null) {
    const left = `${name} \\cdot ${partial(output, end.node)}`;
    equations.push({ left, sides: flown.filter((side) => side !== null).map((side) => [side]) });
  }
  return { latex: aligned(equations), more: 0 };
}

const isConstant = ({ document }: Numbered, id: string): boolean =>
  document.nodes[indexOf(document, id)]?.op === 'constant';
