/** Prints the formula anew only where it could read differently: a drag changes nothing but values. */
import type { GraphDocument, NodeRecord } from '../engine';
import { printed, type Printed } from './formula-subject';
import { isSameShape } from './still-says';

export function rememberPrint(): (document: GraphDocument, subject: string | null) => Printed {
  let last: { document: GraphDocument; subject: string | null; print: Printed } | null = null;
  return (document, subject) => {
    const isKnown =
      last !== null && last.subject === subject && readsTheSame(last.document, document, subject);
    const print = isKnown ? last!.print : printed(document, subject);
    last = { document, subject, print };
    return print;
  };
}

/** Numbers are said of constants, of the leaf that the line is about, and of leaves that nothing uses. */
function readsTheSame(one: GraphDocument, other: GraphDocument, subject: string | null): boolean {
  if (one.ops !== other.ops || !isSameShape(one, other)) return false;
  const changed = one.nodes.filter((node, place) => node !== other.nodes[place]);
  if (changed.length > FEW) return false;
  const isUnsaid = ({ id, op }: NodeRecord) =>
    op !== 'constant' && id !== subject && one.nodes.some(({ inputs }) => inputs?.includes(id));
  return changed.every((node) => node.inputs !== undefined || isUnsaid(node));
}

const FEW = 8;
