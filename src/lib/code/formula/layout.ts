/** Which nodes of a document stand where in its formula. */
import { isLeafOp, outputOf, type GraphDocument } from '../../engine';
import { MOST_NESTING, NODES_IN_LINE } from './limits';
import { isAutomatic } from './names';
import { notationOf } from './notation';
import { isLeaf, viewOf, type View } from './view';

/**
 * `line`: a statement of its own. `inline`: inside the only node that uses it. `leaf`: a name whose
 * number is a statement. `outside`: named at most, for there is no room or there are no words.
 */
export type Place = 'line' | 'inline' | 'leaf' | 'outside';

export interface Layout {
  readonly view: View;
  /** Whether the text says the whole document, or one line of it. */
  readonly isWhole: boolean;
  /** By node. */
  readonly places: Place[];
  /** Lines and bare numbers, operands first. */
  readonly lines: readonly number[];
  /** Leaves whose numbers are said, as in the document. */
  readonly leaves: readonly number[];
  /** The node that the text makes the output; -1 when it makes none, or shows but one line. */
  readonly output: number;
  /** The output is not the last line, so its name must follow. */
  readonly namesOutput: boolean;
}

/** The whole document. */
export function wholeLayout(document: GraphDocument): Layout {
  const view = viewOf(document);
  const { nodes, order, index } = view;
  const output = document.output === undefined ? -1 : (index.get(document.output) ?? -1);
  const places = nodes.map((_, node): Place => placeOf(view, node, output));
  breakDeepLines(view, places);
  const lines = order.filter((node) => places[node] === 'line');
  const last = lines.findLast((node) => !isLeaf(view, node)) ?? -1;
  return {
    view,
    isWhole: true,
    places,
    lines,
    leaves: nodes.flatMap((_, node) => (places[node] === 'leaf' ? [node] : [])),
    output: output < 0 ? last : output,
    namesOutput: output >= 0 && output !== last && places[output] !== 'outside',
  };
}

/** One node's own line, with as much inside it as fits. */
export function lineLayout(document: GraphDocument, selected?: string): Layout {
  const view = viewOf(document);
  const places = view.nodes.map((): Place => 'outside');
  const chosen = view.index.get(selected ?? outputOf(document) ?? '') ?? view.order.at(-1) ?? -1;
  const none = {
    view,
    isWhole: false,
    places,
    lines: [],
    leaves: [],
    output: -1,
    namesOutput: false,
  };
  if (chosen < 0 || !view.canSay(chosen)) return none;
  if (isLeaf(view, chosen)) {
    places[chosen] = 'leaf';
    return { ...none, leaves: [chosen] };
  }
  showLine(view, places, chosen, fitsInLine);
  return { ...none, lines: [chosen] };
}

/** Gives a node a line, and takes in what stands inside it, as far as it is let. */
export function showLine(
  view: View,
  places: Place[],
  line: number,
  letsIn: (node: number, depth: number, count: number) => boolean,
): void {
  places[line] = 'line';
  const inside = [{ node: line, depth: 0 }];
  for (const { node, depth } of inside) {
    view.inputsOf(node).forEach((input, port) => {
      const deep = depth + nestingOf(view, node, port);
      if (input < 0 || !letsIn(input, deep, inside.length)) return;
      if (placeOf(view, input, -1) !== 'inline') return;
      places[input] = 'inline';
      inside.push({ node: input, depth: deep });
    });
  }
}

const fitsInLine = (_: number, depth: number, count: number): boolean =>
  depth <= MOST_NESTING && count <= NODES_IN_LINE;

/** A node without a name of its own, for one use, stands inside its user; all else is a statement. */
function placeOf(view: View, node: number, output: number): Place {
  if (!view.canSay(node)) return 'outside';
  const { op, id } = view.nodes[node];
  const isUnnamed = isAutomatic(id, op) && node !== output;
  if (isUnnamed && view.uses[node] === 1 && (!isLeafOp(op) || op === 'constant')) {
    return view.canSay(view.user[node]) ? 'inline' : isLeafOp(op) ? 'leaf' : 'line';
  }
  if (!isLeafOp(op)) return 'line';
  return isUnnamed && op === 'constant' && view.uses[node] === 0 ? 'line' : 'leaf';
}

/** What would be nested deeper than the parser reads becomes a statement. */
function breakDeepLines(view: View, places: Place[]): void {
  const nesting = new Int32Array(places.length);
  for (const node of view.order) {
    view.inputsOf(node).forEach((input, port) => {
      if (input < 0 || places[input] !== 'inline') return;
      const deep = nesting[input] + nestingOf(view, node, port);
      if (deep > MOST_NESTING) places[input] = 'line';
      else nesting[node] = Math.max(nesting[node], deep);
    });
  }
}

/** 0 where the operand begins its user's text, so that a long sum is not deep. */
function nestingOf(view: View, node: number, port: number): number {
  const input = view.inputsOf(node)[port];
  const { prefix, operands } = notationOf(view, node);
  if (prefix || port > 0 || input < 0 || isLeaf(view, input)) return 1;
  return notationOf(view, input).tightness < operands[0] ? 1 : 0;
}
