/** Whether something may be a link: a guess that costs nothing. What reads links has the last word. */

/** An intact or a cut link, a formula, or something long enough to be a damaged link. */
const HASH = /^#(?:[^0-9A-Za-z]*[gxsrp]\d[a-z]|e(?:=|%3d)|.{16})/i;
/** Looks only so far behind each mark: a page of nothing but marks would take for ever. */
const TEXT =
  /(?:#|%23)[^0-9A-Za-z]{0,64}(?:[gxsrp]\d[a-z][0-9A-Za-z]|e(?:=|%3d))|^[gxsrp]1[sd]\w{12}/i;

export const mayBeLink = (hash: string): boolean => HASH.test(hash);

/** Of what was pasted. */
export const mayHoldLink = (pasted: string): boolean => TEXT.test(pasted.trimStart());

/** A mail filter has made a path of a hash: the address that was meant; null where it was none. */
export function withoutEscapedHash(path: string): string | null {
  const [, before, rest] = /^\/+([^%]*)%(?:25)?23(.*)$/s.exec(path) ?? [];
  // One slash: two would begin the name of another site.
  return rest !== undefined && mayBeLink(`#${rest}`) ? `/${before}#${rest}` : null;
}
