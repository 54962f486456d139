/** The link that the share dialog offers for a document, as the sender wishes it to be seen. */
import { success, type GraphDocument, type Outcome } from '../../engine';
import {
  encodeLink,
  LINK_LIMITS,
  reachOf,
  sharingCopy,
  type Reach,
  type SharingChoices,
} from '../../share';

export interface Offer {
  /** Letters and digits, as they stand behind the `#`. */
  readonly fragment: string;
  readonly address: string;
  readonly reach: Reach;
  /** Paths of what the link leaves out. */
  readonly left: readonly string[];
}

export function offerOf(
  document: GraphDocument,
  choices: SharingChoices,
  page: string,
): Outcome<Offer> {
  const encoded = encodeLink(sharingCopy(document, choices));
  if (!encoded.ok) return encoded;
  const { fragment, left } = encoded.value;
  const address = `${addressOf(page)}#${fragment}`;
  return success({ fragment, address, reach: reachOf(address.length), left });
}

/** The page itself, whatever stood behind it. */
export const addressOf = (page: string): string => page.replace(/[?#].*$/s, '');

interface Part {
  readonly part: Exclude<Reach, 'none'>;
  /** From 0 to 1. */
  readonly filled: number;
}

/** The places that links of so many characters get to, the narrowest first, as they fill up. */
export function partsOf(characters: number): readonly Part[] {
  const { chat, most, file } = LINK_LIMITS.reach;
  const filled = (from: number, to: number) => clamped((characters - from) / (to - from));
  return [
    { part: 'chat', filled: filled(0, chat) },
    { part: 'most', filled: filled(chat, most) },
    { part: 'file', filled: filled(most, file) },
  ];
}

const clamped = (share: number): number => Math.min(1, Math.max(0, share));
