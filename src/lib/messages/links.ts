/** Sentences of links and visits: what is wrong with a link, and whose graph is shown. */
import type { Params, Sentences } from './sentences';

/** What a link has too much of, with how much, where that is known. */
function tooMuch({ what, found }: Params): string {
  if (what === 'bytes' || found === undefined) return 'more data than this page unpacks';
  if (what === 'numbers') return `${found} numbers in its data`;
  return what === 'text' ? `${found} bytes of text` : `${found} ${what}`;
}

const limit = ({ what, most }: Params): string =>
  what === 'text' || what === 'bytes' ? `${Number(most) / 1024} KB` : String(most);

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
    `This link was cut off: ${arrived} of ${expected} characters arrived. ` +
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
    `This link holds ${tooMuch(params)}; at most ${limit(params)} are opened from a link. ` +
    'Ask for the file instead.',
  'link-formula-too-long': ({ found, most }) =>
    `The formula in this link has ${found} characters; at most ${most} are opened from a link. ` +
    'Paste it into the formula bar instead.',
  'link-pasted-too-long': ({ found, most }) =>
    `What was pasted has ${found} characters; a link is looked for in at most ${most}. ` +
    'Paste the link alone.',
  'link-no-room': (params) =>
    `A link would have ${tooMuch(params)}; at most ${limit(params)} fit. Save a file instead.`,
};
