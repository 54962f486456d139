/** Draws a wire: from either end, snapping to the nearest port that takes it. */
import type { Card, WireEnd } from '../../layout';
import { cardAt, portNear, type PortHit } from '../geometry';
import type { WireStart } from '../types';
import { rulesFor } from '../wiring';
import type { Gesture, Ground, Pointer } from './gesture';
import { landingOn, landingOnPort, type Landing, type WireGrip } from './landing';

const SNAP = { mouse: 22, touch: 34 };

export interface WireGesture extends Gesture {
  /** Let go now, it would end nowhere. */
  readonly isLoose: boolean;
}

export function wire(ground: Ground, pointer: Pointer, grip: WireGrip): WireGesture {
  const { start, place, lifted } = grip;
  const rules = rulesFor(ground.picture().graph, start);
  let loose = pointer.point;
  let landing: Landing = { kind: 'blank' };

  return {
    move(next) {
      loose = next.point;
      landing = land(next);
    },
    release(last) {
      landing = land(last);
      finish(last);
    },
    cancel() {},
    hand: () => ({
      wiring: {
        start: place,
        end: landing.kind === 'port' ? landing.place : loose,
        isForward: 'from' in start,
        snapped: landing.kind === 'port',
        refused: refusal(),
        closed: rules.barred,
        lifted,
      },
    }),
    cursor: 'crosshair',
    pansAtEdge: true,
    get isLoose() {
      return landing.kind === 'blank';
    },
  };

  function refusal(): string | null {
    if (landing.kind !== 'refused') return null;
    return ground.words(landing.refusal.code, landing.refusal.params);
  }

  function land({ point, isTouch }: Pointer): Landing {
    const { graph } = ground.picture();
    const radius = (isTouch ? SNAP.touch : SNAP.mouse) / ground.view().zoom;
    const takes = ({ card, port, on }: PortHit) => rules.takes(graph.cards[card], on, port);
    const hit = portNear(graph, point, radius, 'from' in start ? 'input' : 'output', takes);
    if (hit !== null) return landingOnPort(graph.cards[hit.card], hit, start);
    const under = cardAt(graph, point);
    if (under < 0) return { kind: 'blank' };
    const card = graph.cards[under];
    if (isHome(card, start)) return { kind: 'home' };
    const refused = rules.refusal(card);
    if (refused !== null) return { kind: 'refused', refusal: refused };
    return landingOn(graph, card, grip, { rules, point });
  }

  function finish({ point, screen }: Pointer): void {
    if (landing.kind === 'refused') return ground.ask({ do: 'refuse', ...landing.refusal });
    if (landing.kind === 'port') return connect(landing.from, landing.end);
    if (landing.kind === 'home') return;
    if (lifted !== null) return ground.ask({ do: 'disconnect', end: lifted });
    ground.ask({ do: 'search', at: ground.gridOf(point), screen, wire: start });
  }

  function connect(from: string, { node: to, port }: WireEnd): void {
    const { document, cards, cardOf } = ground.picture().graph;
    const before = document.nodes[cards[cardOf.get(to)!].node].inputs?.[port];
    if (before === from && (lifted === null || (lifted.node === to && lifted.port === port)))
      return;
    if (lifted === null) ground.ask({ do: 'connect', from, to, port });
    else ground.ask({ do: 'reroute', end: lifted, to, port });
  }
}

/** Back where it starts, a wire is given up without a word. */
const isHome = (card: Card, start: WireStart): boolean =>
  'from' in start
    ? card.outputs.some(({ node }) => node === start.from)
    : card.id === start.to.node;
