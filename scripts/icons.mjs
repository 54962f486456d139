/** `node scripts/icons.mjs`: makes the icons of the installed app from the drawing in favicon.svg. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from './browser.mjs';

const drawing = readFileSync('static/favicon.svg', 'utf8');
/** Systems cut maskable icons to a shape of their own: the ground fills them, the drawing shrinks. */
const maskable = drawing
  .replace('rx="8"', '')
  .replace('<path', '<g transform="translate(4.5 4.5) scale(0.72)"><path')
  .replace('</svg>', '</g></svg>');

/** @type {readonly (readonly [name: string, size: number, svg: string])[]} */
const ICONS = [
  ['icon-192', 192, drawing],
  ['icon-512', 512, drawing],
  ['icon-maskable-512', 512, maskable],
  ['apple-touch-icon', 180, maskable],
];

const browser = await launch();
const page = await browser.newPage();
for (const [name, size, svg] of ICONS) {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 }</style><img src="${source}" width="${size}" height="${size}">`,
  );
  writeFileSync(`static/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
