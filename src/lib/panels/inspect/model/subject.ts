/** What the inspector is about. */
import type { GraphDocument } from '../../../engine';
import type { WireEnd } from '../../../layout';

export type Subject =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'wire'; readonly end: WireEnd }
  | {
      readonly kind: 'several';
      readonly ids: readonly string[];
      readonly wires: readonly WireEnd[];
    };

interface Selected {
  readonly ids: ReadonlySet<string>;
  readonly wires: readonly WireEnd[];
}

export function subjectOf(document: GraphDocument, { ids, wires }: Selected): Subject {
  if (ids.size + wires.length > 1) return { kind: 'several', ids: [...ids], wires };
  if (wires.length === 1) return { kind: 'wire', end: wires[0] };
  const [id] = ids;
  if (id === undefined) return { kind: 'none' };
  if (document.groups?.some((group) => group.id === id)) return { kind: 'group', id };
  return document.nodes.some((node) => node.id === id) ? { kind: 'node', id } : { kind: 'none' };
}
