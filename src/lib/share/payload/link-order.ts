/** The order of nodes in a link: each behind its inputs, so that no loop can be written down. */
import type { NodeRecord } from '../../engine';
import type { Reader } from './reader';
import type { Writer } from './writer';

/**
 * Places in the document by place in the link: as in the document, but that a node which stands
 * before an input of its own waits until that one has come, port 0 first.
 */
export function linkOrder(nodes: readonly NodeRecord[]): readonly number[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const order: number[] = [];
  const isMet = new Uint8Array(nodes.length);
  for (let start = 0; start < nodes.length; start++) {
    if (isMet[start]) continue;
    isMet[start] = 1;
    const path = [{ node: start, port: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { inputs = [] } = nodes[top.node];
      if (top.port === inputs.length) {
        order.push(top.node);
        path.pop();
        continue;
      }
      const source = places.get(inputs[top.port++] ?? '');
      if (source === undefined || isMet[source]) continue;
      isMet[source] = 1;
      path.push({ node: source, port: 0 });
    }
  }
  return order;
}

/** Steps from one place in the document to the next; 0 where the next one follows. */
export function writeOrder(order: readonly number[], into: Writer): void {
  let expected = 0;
  for (const place of order) {
    into.signed(place - expected);
    expected = place + 1;
  }
}

export function readOrder(count: number, from: Reader): readonly number[] {
  const isTaken = new Uint8Array(count);
  const order: number[] = [];
  let expected = 0;
  for (let node = 0; node < count; node++) {
    const found = expected + from.signed();
    const place = isTaken[found] === 0 ? found : from.fail();
    isTaken[place] = 1;
    order.push(place);
    expected = place + 1;
  }
  return order;
}
