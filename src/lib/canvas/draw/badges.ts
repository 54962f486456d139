/** Small round marks on the upper edge of a card: what is special about its node. */
import { STATE } from '../../engine';
import type { Card } from '../../layout';
import { boxOfCard } from '../geometry';
import type { Pen } from './pen';
import { recordOf, type Sheet } from './sheet';

export type Badge =
  'not-finite' | 'broken' | 'open' | 'kink' | 'off-path' | 'ok' | 'wrong' | 'unsure';

const RADIUS = 9;
const STEP = 22;
const FIRST = 26;

/** The most urgent one stands outermost. */
export function badgesOf(sheet: Sheet, card: Card): readonly Badge[] {
  const { numbers, scene } = sheet;
  const { node, id } = card;
  if (node < 0) return [];
  const verdict = scene.picture.verdicts.get(id);
  const isOpen = recordOf(sheet, card)?.inputs?.includes(null) === true;
  return [
    ...(numbers.has(node, STATE.notFinite) ? (['not-finite'] as const) : []),
    ...(numbers.has(node, STATE.broken) ? (['broken'] as const) : []),
    ...(isOpen ? (['open'] as const) : []),
    ...(numbers.has(node, STATE.kink) ? (['kink'] as const) : []),
    ...(numbers.has(node, STATE.offPath) ? (['off-path'] as const) : []),
    ...(verdict === undefined ? [] : [verdict]),
  ];
}

export function drawBadges(sheet: Sheet, card: Card): void {
  const { right, top } = boxOfCard(card);
  badgesOf(sheet, card).forEach((badge, place) => {
    drawBadge(sheet.pen, badge, right - FIRST - place * STEP, top);
  });
}

/** Filled ones ask for something to be done. */
const URGENT: ReadonlySet<Badge> = new Set(['not-finite', 'broken', 'wrong']);

function drawBadge(pen: Pen, badge: Badge, x: number, y: number): void {
  const { context, palette } = pen;
  const isUrgent = URGENT.has(badge);
  pen.circle(x, y, RADIUS);
  context.fillStyle = isUrgent ? palette.ink : palette.panel;
  context.fill();
  context.strokeStyle = isUrgent ? palette.ink : palette.lineStrong;
  context.lineWidth = 1.2;
  context.stroke();
  context.beginPath();
  for (const stroke of STROKES[badge]) {
    stroke.forEach(([dx, dy], place) => {
      if (place === 0) context.moveTo(x + dx, y + dy);
      else context.lineTo(x + dx, y + dy);
    });
  }
  context.strokeStyle = isUrgent ? palette.panel : palette.ink2;
  context.lineWidth = 1.6;
  context.stroke();
}

type Strokes = readonly (readonly (readonly [x: number, y: number])[])[];

const HOOK: Strokes[number] = [
  [-2.4, -2.4],
  [-1.4, -4],
  [1.2, -4],
  [2.4, -2.6],
  [2.2, -1],
  [0, 0.6],
  [0, 1.6],
];

const STROKES: Readonly<Record<Badge, Strokes>> = {
  'not-finite': [
    [
      [0, -4.5],
      [0, 1],
    ],
    [
      [0, 4],
      [0, 4.2],
    ],
  ],
  broken: [
    HOOK,
    [
      [0, 4.2],
      [0, 4.4],
    ],
  ],
  open: [
    [
      [-5, 0],
      [-2, 0],
    ],
    [
      [2, 0],
      [5, 0],
    ],
  ],
  kink: [
    [
      [-4.5, 2.5],
      [0, 2.5],
      [4, -3.5],
    ],
  ],
  'off-path': [
    [
      [-4.5, 0],
      [2.5, 0],
    ],
    [
      [2.5, -3.6],
      [2.5, 3.6],
    ],
  ],
  ok: [
    [
      [-3.8, 0.2],
      [-1.2, 3],
      [4, -3],
    ],
  ],
  wrong: [
    [
      [-3.2, -3.2],
      [3.2, 3.2],
    ],
    [
      [-3.2, 3.2],
      [3.2, -3.2],
    ],
  ],
  unsure: [
    HOOK,
    [
      [0, 4.2],
      [0, 4.4],
    ],
  ],
};
