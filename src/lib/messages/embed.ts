/** Sentences of the graph in somebody else’s page. */
import type { Sentences } from './sentences';

export const EMBED: Sentences = {
  'embed-waiting': () => 'The page around this has not sent a graph yet.',
  'embed-wheel': (p) => `Click the graph, or hold ${p.key}, to zoom with the wheel.`,
  'embed-touch': () => 'Tap the graph, or use two fingers, to move it.',
  'embed-too-long': () =>
    'This graph is too large for a link. Save it as a file, and open the file in wiregrad.',
  'embed-save': () => 'Save the file',

  'embed-version': (p) =>
    `This page understands messages of version ${p.known}; this one is of version ${p.found}.`,
  'embed-unknown-type': (p) => `There is no message of type ${p.found}. There are: ${p.known}.`,
  'embed-bad-id': (p) =>
    `The id of a message is a finite number or a text of at most ${p.most} characters.`,
  'embed-bad-load': () => 'To load a graph takes either link, a text, or document, an object.',
  'embed-bad-theme': () => 'The theme is one of light, dark and system.',
  'embed-too-large': (p) =>
    `This document is too large for an embedded graph, which may have ${p.most} nodes.`,
  'embed-too-many': (p) =>
    `Messages came faster than they can be answered, or than ${p.most} a second; some were left out.`,
};
