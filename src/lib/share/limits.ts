/** What a link may hold, when it is written and when it is read; how far it gets. */
import type { Reach } from './types';

/** Reading allows more than writing, so that later versions may write more. */
export const LINK_LIMITS = {
  /** Characters behind the `#`. */
  write: { characters: 16_000, bytes: 256 * 1024 },
  read: { characters: 32_000, bytes: 512 * 1024 },
  /** Of a whole address: into a chat message, most places, hardly any. */
  reach: { chat: 1_800, most: 8_000, file: 16_000 },
  nodes: 5_000,
  wires: 15_000,
  groups: 5_000,
  /** Of the data set. */
  numbers: 65_536,
  /** Nodes in a list: in focus, in an order of the pass. */
  listed: 10_000,
  /** All texts together, in bytes. */
  text: 64 * 1024,
  /** A formula behind `#e=`. */
  formula: 4_096,
  /** What is looked through for a link: a whole mail may be pasted. */
  pasted: 200_000,
} as const;

/** How far an address of so many characters gets. */
export function reachOf(characters: number): Reach {
  const { chat, most, file } = LINK_LIMITS.reach;
  if (characters <= chat) return 'chat';
  if (characters <= most) return 'most';
  return characters <= file ? 'file' : 'none';
}
