/** Sentences of links and visits: what is wrong with a link, and whose graph is shown. */
import type { Params, Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');
const many = (count: string | number): string => MANY.format(Number(count));

/** What a link has too much of. */
const AMOUNTS = new Map([
  ['bytes', 'bytes of data'],
  ['text', 'bytes of text'],
  ['numbers', 'numbers in its data'],
  ['listed', 'nodes in one list'],
]);

const amount = ({ what }: Params) => AMOUNTS.get(String(what)) ?? String(what);

/** What swells without end is not unpacked to be counted. */
const tooMuch = (params: Params): string =>
  params.found === undefined
    ? `too many ${amount(params)}`
    : `${many(params.found)} ${amount(params)}`;

/** The kinds of links that are kept for later. */
const KINDS = new Map([
  ['x', 'an exercise'],
  ['s', 'a set of exercises'],
  ['r', 'answers that were handed in'],
  ['p', 'progress'],
]);

export const LINKS: Sentences = {
  'link-none': () => 'There is no link here. Paste one that was copied from the share dialog.',
  'link-foreign': () =>
    'This is not a wiregrad link. One has a # in it, and behind it many letters and digits.',
  'link-stub': ({ arrived }) =>
    `This link was cut off: only its first ${arrived} characters arrived behind the #. ` +
    'Copy the whole link again, or ask for the file.',
  'link-cut': ({ arrived, expected }) =>
    `This link was cut off: ${many(arrived)} of ${many(expected)} characters arrived behind the #. ` +
    'Copy the whole link again, or ask for the file.',
  'link-damaged': () =>
    'This link was changed on its way: its check sum is wrong. ' +
    'Copy it again from where it was made, or ask for the file.',
  'link-forged': () =>
    'This link arrived whole, but what it holds is no graph, so wiregrad did not make it. ' +
    'Ask whoever sent it for the file.',
  'link-newer': () =>
    'This link was made by a newer wiregrad. Reload the page to get the new version, ' +
    'then open the link again.',
  'link-kind': ({ kind }) =>
    `This link holds ${KINDS.get(String(kind)) ?? 'something else'}, and this wiregrad ` +
    'opens graphs only. Reload the page; a newer version may know it.',
  'link-too-big': (params) =>
    `This link holds ${tooMuch(params)}; at most ${many(params.most)} are opened from a link. ` +
    'Ask for the file instead.',
  'link-formula-too-long': ({ found, most }) =>
    `The formula in this link has ${many(found)} characters; at most ${many(most)} are opened from a link. ` +
    'Paste it into the formula bar instead.',
  'link-pasted-too-long': ({ found, most }) =>
    `What was pasted has ${many(found)} characters; a link is looked for in at most ${many(most)}. ` +
    'Paste the link alone.',
  'link-no-room': (params) =>
    `A link would hold ${tooMuch(params)}; at most ${many(params.most)} fit. Save a file instead.`,
};
