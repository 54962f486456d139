/** Where the wires of a path end, and how it is said in names: the graph is indexed once for many paths. */
import { indexNodes, indexWires, type GraphDocument, type Path } from '../../../engine';
import type { WireEnd } from '../../../layout';

export interface PathReader {
  wires(path: Path): readonly WireEnd[];
  /** a → b →² c: by its second input, where c takes b twice. */
  names(path: Path): string;
}

/** More names than these are not read at a glance. */
const MOST_NAMES = 7;
const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function pathReader(document: GraphDocument): PathReader {
  const index = indexNodes(document);
  const { firstWire } = indexWires(document, index);
  const placeOf = (id: string): number => index.get(id) ?? 0;

  const wires = ({ nodes, wires }: Path): readonly WireEnd[] =>
    wires.map((wire, step) => {
      const node = nodes[step + 1];
      return { node, port: wire - firstWire[placeOf(node)] };
    });

  const arrow = (from: string, { node, port }: WireEnd): string => {
    const inputs = document.nodes[placeOf(node)].inputs ?? [];
    const isTwin = inputs.indexOf(from) !== inputs.lastIndexOf(from);
    return isTwin ? `→${raised(port + 1)}` : '→';
  };

  const names = (path: Path): string => {
    const [first, ...others] = path.nodes;
    const ends = wires(path);
    const steps = others.map((id, step) => `${arrow(path.nodes[step], ends[step])} ${id}`);
    const half = (MOST_NAMES - 1) / 2;
    const isLong = path.nodes.length > MOST_NAMES;
    const told = isLong ? [...steps.slice(0, half - 1), '→ …', ...steps.slice(-half)] : steps;
    return [first, ...told].join(' ');
  };

  return { wires, names };
}

/** As a small number above the line. */
export const raised = (number: number): string =>
  [...`${number}`].map((digit) => SMALL[Number(digit)]).join('');
