/** Where in the JSON something stands; written out as `nodes[3].value` only when a problem says so. */
export interface Place {
  readonly parent: Place | null;
  readonly key: string | number;
  /** How many lists and objects it is in; the document itself is at 0. */
  readonly depth: number;
}

export const ROOT: Place = { parent: null, key: '', depth: 0 };

export const inside = (parent: Place, key: string | number): Place => ({
  parent,
  key,
  depth: parent.depth + 1,
});

export function pathOf(place: Place): string {
  const parts: string[] = [];
  for (let at = place; at.parent !== null; at = at.parent) parts.push(partOf(at.key));
  return parts.reverse().join('').replace(/^\./, '');
}

const PLAIN_KEY = /^[A-Za-z_$][\w$]{0,63}$/;

function partOf(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return PLAIN_KEY.test(key) ? `.${key}` : `[${JSON.stringify(shorten(key))}]`;
}

/** Outside text as part of a problem: never longer than a line. */
export function shorten(text: string, most = 40): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
