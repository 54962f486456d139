/** Sentences and captions of the page. */
import type { Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');
const counted = (count: string | number, one: string): string =>
  `${MANY.format(Number(count))} ${one}${Number(count) === 1 ? '' : 's'}`;

export const PAGE: Sentences = {
  settings: () => 'Settings',
  'page-title': () => 'wiregrad, a playground for backpropagation',
  'page-description': () =>
    'Type a formula and read every value and every gradient, computed in your browser as you type.',
  'site-pictured': () => 'A neuron as a graph, with the data and the gradient of every node.',
  'needs-script': () => 'wiregrad computes in your browser, so it needs JavaScript.',
  share: () => 'Share',
  'not-here': () => 'There is no page at this address.',
  arriving: () => 'Opening the link…',
  failed: () => 'This page could not be shown.',
  'to-play': () => 'Go to the playground',
  brand: () => 'wiregrad',
  palette: () => 'Palette',
  details: () => 'Details',
  stop: () => 'Stop',
  'tab-inspect': () => 'Inspect',
  'tab-outline': () => 'Outline',
  'tab-explore': () => 'Explore',
  'panel-left': () => 'Palette panel',
  'panel-right': () => 'Details panel',
  'fold-left': () => 'Fold the palette',
  'unfold-left': () => 'Show the palette',
  'fold-right': () => 'Fold Inspect, Outline and Explore',
  'unfold-right': () => 'Show Inspect, Outline and Explore',
  'width-left': () => 'Width of the palette',
  'width-right': () => 'Width of the details',
  'width-hint': () => 'Drag to resize; double-click for the usual width',
  'raise-sheet': () => 'Open the panel',
  'lower-sheet': () => 'Close the panel',
  more: () => 'More',
  notice: () => 'Notice',
  dismiss: () => 'Dismiss',
  'not-loaded': () =>
    'This part of the page could not be loaded. Your graph is safe; loading the page again helps.',
  reload: () => 'Reload',
  'new-version': () => 'A new version of wiregrad is ready.',
  invitation: () => 'Drag a number. Press Space to watch the gradients flow. Type a formula above.',
  'invitation-touch': () =>
    'Drag a number. Tap Play to watch the gradients flow. Type a formula above.',

  title: () => 'Title',
  untitled: () => 'Untitled',
  undo: () => 'Undo',
  redo: () => 'Redo',
  'undo-what': (p) => `Undo: ${p.what}`,
  'redo-what': (p) => `Redo: ${p.what}`,
  'nothing-to-undo': () => 'Nothing to undo',
  'nothing-to-redo': () => 'Nothing to redo',
  'to-dark': () => 'Use the dark theme',
  'to-light': () => 'Use the light theme',

  'did-formula': () => 'edit the formula',
  'did-value': (p) => `change ${p.id}`,
  'did-output': (p) => `make ${p.id} the output`,
  'did-title': () => 'rename',
  'did-climb': () => 'follow the gradient',
  'did-rules': () => 'use the right rules',

  formula: () => 'Formula',
  'formula-try': () => 'Type a formula, for instance',
  'formula-whole': () => 'Whole graph',
  'formula-of': (p) =>
    `What ${p.id} computes. With nothing selected, the formula is that of the whole graph.`,
  'formula-sample': () => 'L = (a*b + c)*f',
  'formula-line': () =>
    'This graph is too long for one line of text, so only its output’s own line is shown; what is not shown stays as it is.',
  'formula-help': () =>
    'One statement a line, or with ; between them. The last one is the output; a = 2 sets a leaf.',
  held: () => 'Of the last complete formula:',
  'held-badge': () => 'of the last complete formula',
  'go-back': () => 'Go back to it',

  outline: () => 'Outline',
  'column-name': () => 'Name',
  'column-op': () => 'Op',
  'column-inputs': () => 'Inputs',
  'column-data': () => 'Data',
  'column-grad': () => 'Grad',
  'data-of': (p) => `Data of ${p.id}`,
  'data-hint': () =>
    'Type a number or an expression such as 1/3, press the up and down arrows, or drag sideways.',
  'not-computed': () => 'not computed',
  hidden: () => 'hidden',
  'no-gradient': () => 'a constant has no gradient',
  'open-input': () => 'open',
  'more-inputs': (p) => `and ${p.count} more`,
  'showing-some': (p) => `Showing ${MANY.format(Number(p.shown))} of ${counted(p.count, 'node')}.`,
  'show-more': (p) => `Show ${MANY.format(Number(p.count))} more`,
  empty: () => 'Nothing here yet. Type a formula above.',

  'mark-output': () => 'output',
  'about-output': () => 'Backward starts here.',
  'mark-kink': () => 'kink',
  'about-kink': () =>
    'The slope jumps exactly here, so there is no single derivative; one of its values is taken.',
  'mark-off-path': () => 'not on a path',
  'about-off-path': () => 'The output does not depend on this node, so its gradient is 0.',
  'mark-incomplete': () => 'incomplete',
  'about-incomplete': () => 'An input is open, here or further up, so there is no value.',
  'mark-broken': () => 'broken',
  'about-broken': () => 'This op is not known, so there is no value.',
  'mark-not-finite': () => 'not finite here first',
  'about-not-finite': () => 'The first node that made a NaN or an infinity.',

  result: () => 'Result',
  'node-count': (p) => counted(p.count, 'node'),
  'result-none': () => 'No output yet.',
  data: () => 'data',
  grad: () => 'grad',
  pull: (p) => `What moves ${p.output}`,
  'pull-about': (p) => `Raise ${p.leaf} by ${p.step}, and ${p.output} moves by about ${p.move}.`,
  'pull-flat': (p) => `No leaf moves ${p.output} here: every gradient is 0.`,
  'pull-more': (p) => `and ${MANY.format(Number(p.count))} more in the outline`,

  problems: () => 'To see to',
  'go-to': (p) => `Go to ${p.id}`,
  'set-output': (p) => `Set ${p.id} as output`,
  'rules-not-right': () =>
    'This graph runs by other rules than backpropagation’s own, so its gradients need not be right.',
  'use-right-rules': () => 'Use the right rules',

  'status-label': () => 'Calculation',
  'status-starting': () => 'Starting the calculation…',
  'status-ready': () => 'Up to date. Everything is computed in this tab; nothing is sent anywhere.',
  'status-plain': () =>
    'Up to date. This browser has no WebAssembly, so large graphs take longer; the numbers are the same.',
  'status-held': () => 'Waiting for a complete formula.',
  'try-again': () => 'Try again',

  // Of whoever shared the graph
  'lens-band': (p) => `Whoever shared this has ${p.what}.`,
  'lens-hidden': (p) => `hidden the ${p.what}`,
  'lens-grad': () => 'gradients',
  'lens-panels': () => 'panels',
  'lens-locked': () => 'locked the graph',
  'show-everything': () => 'Show everything',
  'everything-shown': () => 'Everything is shown now.',
  'why-hidden': () => 'Whoever shared this has hidden the gradients.',
  'graph-locked': () => 'Whoever shared this graph has locked it, so nothing in it can be changed.',
  'gradients-hidden': () =>
    'Whoever shared this graph has hidden its gradients, so they cannot be checked.',

  // In somebody else’s page, from the first moment
  'embed-page-title': () => 'A graph of wiregrad',
  'embed-page-description': () => 'A graph of numbers with its gradients, to be played with.',
  'embed-open': () => 'Open in wiregrad',
  'embed-open-about': () => 'Opens this graph, as it is now, in a new tab',

  'number-missing': () => 'Type a number.',
  'number-with-name': (p) => `Only numbers can stand here, and ${p.name} is a name.`,
  'number-not-finite': (p) => `This makes ${p.value}; a leaf needs a finite number.`,
};
