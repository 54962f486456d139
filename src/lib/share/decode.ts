/** What a link holds, of whatever was pasted. Nothing of it is trusted. */
import { failure, readDocument, success, type Outcome, type Problem } from '../engine';
import { findLink, type Finding } from './find';
import { LINK_LIMITS } from './limits';
import { readGraph } from './payload';
import { unseal } from './seal';
import type { Meter, Shared } from './types';

export const newMeter = (): Meter => ({ bytes: 0, nodes: 0, visits: 0 });

export function decodeLink(pasted: string, meter: Meter = newMeter()): Outcome<Shared> {
  if (pasted.length > LINK_LIMITS.pasted) {
    const params = { found: pasted.length, most: LINK_LIMITS.pasted };
    return failure({ code: 'link-pasted-too-long', params });
  }
  const found = findLink(pasted);
  if (found.is === 'link') return graphOf(found, meter);
  return found.is === 'formula' ? formulaOf(found.text) : failure(problemOf(found));
}

/** How many of the things that are wrong with a forged document are told. */
const MOST_TOLD = 3;

function graphOf({ head, body }: Extract<Finding, { is: 'link' }>, meter: Meter): Outcome<Shared> {
  const data = unseal(head, body, meter);
  if (!data.ok) return data;
  const value = readGraph(data.value, meter);
  if (!value.ok) return value;
  const document = readDocument(value.value);
  return document.ok
    ? success({ kind: 'graph', document: document.value })
    : failure({ code: 'link-forged' }, ...document.problems.slice(0, MOST_TOLD));
}

function formulaOf(text: string): Outcome<Shared> {
  const most = LINK_LIMITS.formula;
  if (text.length > most) {
    return failure({ code: 'link-formula-too-long', params: { found: text.length, most } });
  }
  return text === '' ? failure({ code: 'link-none' }) : success({ kind: 'formula', text });
}

function problemOf(found: Exclude<Finding, { is: 'link' | 'formula' }>): Problem {
  if (found.is === 'stub') return { code: 'link-stub', params: { arrived: found.arrived } };
  if (found.is === 'none') return { code: 'link-none' };
  return { code: found.is === 'damaged' ? 'link-damaged' : 'link-foreign' };
}

/** Whether a hash is meant for us, intact or not; others, as `#main`, are to be left alone. */
export function isOurs(hash: string): boolean {
  if (hash.length > LINK_LIMITS.pasted) return false;
  const { is } = findLink(hash.startsWith('#') ? hash : `#${hash}`);
  return is !== 'foreign' && is !== 'none';
}

const MARK = /#|%(?:25)?23/;

/** Whether a text that was pasted is a link, or has one in it: neither a document nor a formula. */
export function looksLikeLink(pasted: string): boolean {
  if (pasted.length > LINK_LIMITS.pasted || pasted.trimStart().startsWith('{')) return false;
  const { is } = findLink(pasted);
  return is === 'link' || ((is === 'formula' || is === 'damaged') && MARK.test(pasted));
}
