import { describe, expect, it } from 'vitest';
import { portPlace } from '../geometry';
import { NODES } from './testing/nodes';
import { Player } from './testing/player';
import { looseWire } from './loose';

const { picture } = new Player(NODES);
const card = (id: string) => picture.graph.cards[picture.graph.cardOf.get(id)!];
const loose = (wire: NonNullable<typeof picture.loose>['wire']) =>
  looseWire({ ...picture, loose: { wire, at: [5, 40] } });

describe('a wire that was let go on the paper', () => {
  it('hangs from the port that it came from to where it was let go', () => {
    const end = { x: 50, y: 400 };
    expect(loose({ from: 'a' })).toMatchObject({
      start: portPlace(card('a'), 'output', 0),
      end,
      isForward: true,
    });
    expect(loose({ to: { node: 's', port: 1 } })).toMatchObject({
      start: portPlace(card('s'), 'input', 1),
      end,
      isForward: false,
    });
  });

  it('hangs from a port that is not there yet as well', () => {
    const { x, y, width, height } = card('s');
    const start = { x: x - width / 2, y: y + height / 2 };
    expect(loose({ to: { node: 's', port: 2 } })).toMatchObject({ start });
  });

  it('is gone with its card', () => {
    expect(loose({ from: 'nobody' })).toBeNull();
    expect(looseWire(picture)).toBeNull();
  });
});
