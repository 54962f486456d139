/** What stands around a drawing to make it a file that opens anywhere. */
import type { Size } from '../view';
import { attributes, written } from './svg-text';

export function svgFile(
  content: string,
  { width, height }: Size,
  { title, style }: { readonly title: string; readonly style: string },
): string {
  const said = attributes([
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', `${width}`],
    ['height', `${height}`],
    ['viewBox', `0 0 ${width} ${height}`],
    // Spaces at the ends of texts are as wide as on the screen.
    ['xml:space', 'preserve'],
    ['role', 'img'],
  ]);
  const lines = [
    `<svg${said}>`,
    ...(title === '' ? [] : [`<title>${written(title)}</title>`]),
    ...(style === '' ? [] : [`<style>${style}</style>`]),
    content,
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}
