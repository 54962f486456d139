/** Sentences of pictures, files and printing. */
import type { Sentences } from './sentences';

const files = (count: string | number): string => `${count} ${count === 1 ? 'file' : 'files'}`;
const MANY = new Intl.NumberFormat('en');

export const PICTURES: Sentences = {
  'file-saved': (p) => `Saved as ${p.name}.`,
  'file-opened': (p) => `“${p.title}” was opened.`,
  'files-opened': (p) =>
    `${p.count} graphs were opened: “${p.title}” is shown, the others stand in the menu of documents.`,
  'files-opening': (p) => `Opening files: ${p.count} to go`,
  'file-refused': (p) => `${p.name} was not opened. ${p.why}`,
  'files-refused': (p) => `${files(p.count)} could not be opened.`,
  'files-left': (p) => `${files(p.count)} ${p.count === 1 ? 'was' : 'were'} not looked at.`,
  'files-why': () => 'Why',
  'refused-title': () => 'Files that were not opened',
  'refused-about': () => 'Nothing of them was kept, and nothing else was changed.',
  'refused-more': (p) => `And ${p.count} more like these.`,
  'drop-files': () => 'Drop the files to open them',
  'drop-files-about': () => 'Each becomes a graph of its own. The one that is open stays as it is.',
  'file-unreadable': () =>
    'It could not be read. It may have been moved, or it is a folder: choose the files in it.',
  'file-not-text': () => 'This is not a text file, so it cannot be a graph that was saved.',

  'document-picture': () => 'Export picture…',
  'picture-title': () => 'Picture of the graph',
  'picture-preview': () => 'The picture as it will be',
  'picture-part': () => 'Part',
  'picture-part-whole': () => 'Whole graph',
  'picture-part-view': () => 'What is in view',
  'picture-theme': () => 'Colours',
  'picture-theme-light': () => 'Light',
  'picture-theme-dark': () => 'Dark',
  'picture-paper': () => 'Background',
  'picture-paper-dots': () => 'Dots',
  'picture-paper-plain': () => 'Plain',
  'picture-paper-none': () => 'None',
  'picture-marks': () => 'Show what is selected, found or marked',
  'picture-format': () => 'Format',
  'picture-format-png': () => 'PNG',
  'picture-format-svg': () => 'SVG',
  'picture-about-png': () => 'Pixels, which every program takes.',
  'picture-about-svg': () => 'Lines and letters, sharp at any size. The fonts come along.',
  'picture-too-many': () => 'PNG: so many cards would be too much for an SVG file.',
  'picture-scale': () => 'Size',
  'picture-times': (p) => `${p.scale}×`,
  'picture-largest': () => 'Browsers draw no larger pictures than this.',
  'picture-size': (p) =>
    `${MANY.format(Number(p.width))} × ${MANY.format(Number(p.height))} pixels`,
  'picture-save': () => 'Save picture',
  'picture-copy': () => 'Copy picture',
  'picture-copied': () => 'The picture is on the clipboard.',
  'picture-failed': () =>
    'The browser could not make so large a picture. Choose a smaller size, or SVG.',
  'picture-copy-refused': () =>
    'The browser did not let the page copy the picture. Save it as a file instead.',
};
