/** What can be done: names of actions, what undo says about them, and how keys do them. */
import type { Params, Sentences } from './sentences';

/** Of one node its name, of more how many. */
const whom = ({ id, count }: Params): string =>
  count === undefined || count === 1 ? `${id}` : `${count} cards`;

export const ACTIONS: Sentences = {
  'did-add': (p) => `add ${p.id}`,
  'did-add-formula': () => 'add a formula',
  'did-module': (p) => `add ${p.module}`,
  'did-delete': (p) => `delete ${whom(p)}`,
  'did-heal': (p) => `take ${whom(p)} out of its wires`,
  'did-cut': (p) => `cut ${whom(p)}`,
  'did-paste': () => 'paste',
  'did-duplicate': (p) => `duplicate ${whom(p)}`,
  'did-connect': (p) => `wire ${p.from} to ${p.to}`,
  'did-disconnect': (p) => `disconnect an input of ${p.id}`,
  'did-disconnect-many': (p) => `disconnect ${p.count} wires`,
  'did-reroute': (p) => `wire ${p.from} to ${p.to} instead`,
  'did-insert': (p) => `put ${p.id} on a wire`,
  'did-port': (p) => `add an input to ${p.id}`,
  'did-swap': (p) => `swap the operands of ${p.id}`,
  'did-op': (p) => `make ${p.id} ${p.op}`,
  'did-rename': (p) => `rename ${p.id}`,
  'did-label': (p) => `caption ${p.id}`,
  'did-move': (p) => `move ${whom(p)}`,
  'did-tidy': () => 'tidy up',
  'did-group': (p) => `group ${p.count} nodes`,
  'did-ungroup': (p) => `ungroup ${p.id}`,
  'did-fold': (p) => `fold ${p.id}`,
  'did-unfold': (p) => `unfold ${p.id}`,
};
