/** The door of sharing: a graph as the end of an address, as a file, as a copy for others. */
import { failure, readDocument, success, type GraphDocument, type Outcome } from '../engine';
import { findLink, type Finding } from './find';
import { LINK_LIMITS } from './limits';
import { seal, unseal } from './seal';
import type { Encoded, Meter, Shared } from './types';

export { FILE_EXTENSION, fileName, fileText, readFileText } from './file';
export { LINK_LIMITS, reachOf } from './limits';
export { sharingCopy } from './copy';
export * from './types';

/** The document behind the `#` of a link; the same document always gives the same link. */
export function encodeLink(document: GraphDocument): Outcome<Encoded> {
  const fragment = seal('g', new TextEncoder().encode(JSON.stringify(document)));
  const most = LINK_LIMITS.write.characters;
  if (fragment.length > most) {
    const params = { what: 'characters', found: fragment.length, most };
    return failure({ code: 'link-no-room', params });
  }
  return success({ fragment, left: [] });
}

/** What a link holds, of whatever was pasted. Nothing of it is trusted. */
export function decodeLink(text: string, meter: Meter = newMeter()): Outcome<Shared> {
  if (text.length > LINK_LIMITS.pasted) {
    const params = { found: text.length, most: LINK_LIMITS.pasted };
    return failure({ code: 'link-pasted-too-long', params });
  }
  const found = findLink(text);
  if (found.is === 'link') {
    const data = unseal(found.head, found.body, meter);
    if (!data.ok) return data;
    const read = readDocument(JSON.parse(new TextDecoder().decode(data.value)));
    return read.ok ? success({ kind: 'graph', document: read.value }) : read;
  }
  if (found.is === 'formula') return formula(found.text);
  return failure(problemOf(found));
}

export const newMeter = (): Meter => ({ bytes: 0, nodes: 0, visits: 0 });

function formula(text: string): Outcome<Shared> {
  const most = LINK_LIMITS.formula;
  if (text.length > most) {
    return failure({ code: 'link-formula-too-long', params: { found: text.length, most } });
  }
  return text === '' ? failure({ code: 'link-none' }) : success({ kind: 'formula', text });
}

function problemOf(found: Exclude<Finding, { is: 'link' | 'formula' }>) {
  if (found.is === 'stub') return { code: 'link-stub', params: { arrived: found.arrived } };
  if (found.is === 'none') return { code: 'link-none' };
  return { code: found.is === 'damaged' ? 'link-damaged' : 'link-foreign' };
}

/** Whether a hash is meant for us, intact or not; others, as `#main`, are to be left alone. */
export const isOurs = (hash: string): boolean => {
  const mark = hash.startsWith('#') ? hash : `#${hash}`;
  return mark.length <= LINK_LIMITS.pasted && !['foreign', 'none'].includes(findLink(mark).is);
};

/** Whether a text that was pasted is, or has in it, a link: neither a document nor a formula. */
export function looksLikeLink(text: string): boolean {
  if (text.length > LINK_LIMITS.pasted || text.trimStart().startsWith('{')) return false;
  const { is } = findLink(text);
  return is === 'link' || is === 'formula' || (is === 'damaged' && text.includes('#'));
}
