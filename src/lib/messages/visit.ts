/** Sentences of visits: whose graph is shown, and how a link is opened. */
import type { Params, Sentences } from './sentences';

const theirs = ({ title }: Params): string => (title ? `“${title}”` : 'a shared graph');

export const VISIT: Sentences = {
  'visit-begins': (p) => `A visitor’s copy of ${theirs(p)} is open.`,
  'visit-theirs': (p) => `A visitor’s copy of ${theirs(p)}.`,
  'visit-untouched': () => 'Your own graphs are untouched.',
  'visit-own': () => 'This copy is yours now.',
  'visit-others': () => 'Your other graphs are untouched.',
  'visit-end': () => 'Back to my graphs',
  'visit-keep': () => 'Keep a copy',
  'visit-kept': () => 'The copy is yours now, beside your other graphs.',
  'visit-label': () => 'Whose graph this is',
  'visit-waits': () =>
    'The link was not opened, because your own graph could not be kept before that.',

  'document-open-link': () => 'Open link…',
  'link-open-title': () => 'Open a link',
  'link-failed-title': () => 'The link cannot be opened',
  'link-field': () => 'Link',
  'link-hint': () => 'Paste a link, or the whole message that it came in.',
  'link-paste': () => 'Paste',
  'link-paste-again': () => 'Paste again',
  'link-open': () => 'Open',
  'link-back': () => 'Back to the graph',
  'link-file': () => 'Open file…',
  'link-formula': () => 'The formula in this link cannot be read.',
  'link-reload': () => 'Reload for the new version',
};
