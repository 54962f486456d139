/** Finds the link in whatever was pasted: an address, a whole mail, a fragment, lines with quotes. */
import { FOREIGN } from './base62';
import { LINK_LIMITS } from './limits';
import { HEAD_CHARACTERS, KINDS, readHead, type Head } from './head';

export type Finding =
  | { readonly is: 'link'; readonly head: Head; readonly body: string }
  /** What stands behind `e=`. */
  | { readonly is: 'formula'; readonly text: string }
  /** It ends before its head says how long it should be. */
  | { readonly is: 'stub'; readonly arrived: number }
  | { readonly is: 'damaged' | 'foreign' | 'none' };

/** So much text holds a head, whatever foreign characters stand between its own. */
const AROUND_HEAD = 64;
/** A mail with more places at which a link could begin is no mail. */
const MOST_LOOKED_AT = 200;
const MOST_JUDGED = 4;
/** A link that was read is shorter, whatever stands between its characters. */
const LONGEST = 2 * LINK_LIMITS.read.characters;

const HASH = /#/g;
const WORD = /(?<![0-9A-Za-z])(?=[gxsrp][1-9a-z][a-z])/g;
const FORMULA = /#e=([^\r\n]*)/;
const START = /^[gxsrp]1[sd]/;

/** The first one that has an intact head, then a formula, then what at least begins like one. */
export function findLink(pasted: string): Finding {
  const text = decoded(pasted);
  const marks = placesOf(HASH, text).map((place) => place + 1);
  const intact = firstIntact(text, marks) ?? firstIntact(text, placesOf(WORD, text));
  if (intact !== null) return intact;
  const formula = formulaIn(pasted);
  if (formula !== null) return { is: 'formula', text: formula };
  const bare = text.replace(FOREIGN, '');
  if (bare === '') return { is: 'none' };
  const rests = marks
    .slice(0, MOST_JUDGED)
    .map((mark) => text.slice(mark, mark + LONGEST).replace(FOREIGN, ''));
  return closest([...rests, bare].map(judged));
}

/** What a hash that is no intact link is to us. */
function judged(rest: string): Finding {
  if (START.test(rest)) {
    return rest.length < HEAD_CHARACTERS ? { is: 'stub', arrived: rest.length } : { is: 'damaged' };
  }
  return { is: hasMendableHead(rest) ? 'damaged' : 'foreign' };
}

const closest = (findings: readonly Finding[]): Finding =>
  findings.find(({ is }) => is !== 'foreign') ?? { is: 'foreign' };

function placesOf(pattern: RegExp, text: string): readonly number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(pattern)) {
    if (places.push(index) >= MOST_LOOKED_AT) break;
  }
  return places;
}

function firstIntact(text: string, places: readonly number[]): Finding | null {
  for (const place of places) {
    const head = readHead(text.slice(place, place + AROUND_HEAD).replace(FOREIGN, ''));
    if (head === null) continue;
    const rest = text.slice(place).replace(FOREIGN, '');
    return { is: 'link', head, body: rest.slice(HEAD_CHARACTERS).slice(0, head.length) };
  }
  return null;
}

/**
 * Whether one of the first three letters was changed, lost or doubled: with them mended the head
 * is right, and the length that it names is nearly what is there.
 */
function hasMendableHead(rest: string): boolean {
  const starts = KINDS.flatMap((kind) => [`${kind}1s`, `${kind}1d`]);
  return starts.some((start) =>
    [2, 3, 4].some((from) => {
      const head = readHead(start + rest.slice(from, from + HEAD_CHARACTERS));
      const arrived = rest.length - from - (HEAD_CHARACTERS - start.length);
      return head !== null && Math.abs(arrived - head.length) <= 1;
    }),
  );
}

/** In a text that was pasted a formula ends with its line; an address has its line breaks as %0A. */
function formulaIn(pasted: string): string | null {
  const marked = pasted.replace(/%(?:25)?23e(?:=|%(?:25)?3d)/i, '#e=').trimStart();
  const found = FORMULA.exec(marked.startsWith('e=') ? `#${marked}` : marked);
  return found === null ? null : decoded(found[1]).trim();
}

/** Mail filters and forms write characters as %23 or &#35;, some of them twice. */
function decoded(text: string): string {
  const plain = text.replace(/&amp;/g, '&').replace(/&#(?:35|x23);/gi, '#');
  return withoutPercents(withoutPercents(plain));
}

const withoutPercents = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (written) => {
    try {
      return decodeURIComponent(written);
    } catch {
      return written;
    }
  });
