/** The site's two fonts as files that can be drawn with outside of a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const SANS = 'Inter';
export const MONO = 'JetBrains Mono';

const { resolve } = createRequire(import.meta.url);

/** Greek letters are few: one weight between all others stands for all. */
const WEIGHTS = new Map([
  ['latin', [400, 500, 600, 700]],
  ['greek', [600]],
]);

const file = (font: string, script: string, weight: number): Uint8Array =>
  readFileSync(resolve(`@fontsource/${font}/files/${font}-${script}-${weight}-normal.woff2`));

export const FONTS: readonly Uint8Array[] = ['inter', 'jetbrains-mono'].flatMap((font) =>
  Array.from(WEIGHTS, ([script, weights]) =>
    weights.map((weight) => file(font, script, weight)),
  ).flat(),
);
