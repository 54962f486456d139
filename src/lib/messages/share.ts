/** Sentences of the share dialog. */
import type { Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');
const many = (count: string | number): string => MANY.format(Number(count));

export const SHARE: Sentences = {
  'share-title': () => 'Share this graph',
  'share-link': () => 'Link',
  'share-copy': () => 'Copy link',
  'share-copied': () => 'Copied',
  'share-copy-refused': () =>
    'The browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  'share-length': (p) => `${many(p.count)} characters.`,
  'share-reach-chat': () => 'Short enough for any chat message.',
  'share-reach-most': () => 'Fine for mail and most pages; some chats cut it.',
  'share-reach-file': () => 'Many places cut a link this long. A file is safer.',
  'share-reach-none': () => 'Too long to be sent as a link.',
  'share-part-chat': () => 'chat',
  'share-part-most': () => 'mail, pages',
  'share-part-file': () => 'better a file',
  'share-held': () =>
    'The formula that is being typed is not complete, so the link holds the last complete one.',
  'share-left': (p) => `Not in the link, because this version does not know it: ${p.paths}.`,

  'share-places': () => 'Cards',
  'share-places-about': () => 'Tidied up, the link is shorter.',
  'share-places-kept': () => 'As placed',
  'share-places-tidied': () => 'Tidied up',
  'share-step': () => 'Start at this step',
  'share-step-about': (p) => `The link opens at step ${many(p.step)} of the pass.`,
  'share-locked': () => 'Read-only',
  'share-locked-about': () => 'Nothing can be changed.',
  'share-grad': () => 'Hide gradients',
  'share-grad-about': () => 'For finding them by hand.',
  'share-panels': () => 'Hide panels',
  'share-panels-about': () => 'Only the graph and its title.',

  'share-qr': () => 'QR code of the link',
  'share-qr-larger': () => 'Show the QR code large',
  'share-qr-smaller': () => 'Back to the link',
  'share-no-qr': (p) =>
    `No QR code: phones scan at most ${many(p.most)} characters, and this link has ${many(p.count)}.`,

  'share-embed': () => 'Put it on a web page',
  'share-embed-code': () => 'Code for the page',
  'share-embed-copy': () => 'Copy code',
  'share-embed-size': () => 'Height',
  'share-embed-height': (p) => `As wide as the page, ${p.height} pixels high`,
  'share-embed-low': () => 'Low',
  'share-embed-usual': () => 'Usual',
  'share-embed-high': () => 'High',

  'share-save': () => 'Save as file',
  'share-by': () => 'Share by…',
  'share-fine': () =>
    'The link holds the whole graph; nothing is stored anywhere. Whoever has it can see everything ' +
    'with one press, whatever is hidden here.',
};
