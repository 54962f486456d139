/** Sentences of settings. */
import type { Sentences } from './sentences';

export const SETTINGS: Sentences = {
  'setting-theme': () => 'Theme',
  'about-theme': () => 'Light or dark; the system’s own until you choose.',
  'theme-system': () => 'System',
  'theme-light': () => 'Light',
  'theme-dark': () => 'Dark',
  'setting-digits': () => 'Digits',
  'about-digits': () => 'How many significant digits numbers show. All of them are there on hover.',
  'digits-count': (p) => `${p.count} digits`,
  'setting-motion': () => 'Motion',
  'about-motion': () => 'Cards glide and gradients flow, unless your system asks for less motion.',
  'setting-map': () => 'Map',
  'about-map': () => 'A small map of the whole where a graph is larger than the screen.',
  'setting-keys': () => 'Single keys',
  'about-keys': () => 'Keys such as A or F do things while the graph has the focus.',
};
