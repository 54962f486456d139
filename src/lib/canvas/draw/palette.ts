/** Reads the colours of the theme; only there are they written down. */
import type { Palette } from './types';

const VARIABLES: Record<keyof Palette, string> = {
  paper: '--paper',
  panel: '--panel',
  soft: '--soft',
  line: '--line',
  lineStrong: '--line-strong',
  grid: '--grid',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  value: '--value',
  positive: '--positive',
  negative: '--negative',
  now: '--now',
  sans: '--sans',
  mono: '--mono',
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = Object.entries(VARIABLES).map(([name, variable]) => [
    name,
    style.getPropertyValue(variable).trim(),
  ]);
  return Object.fromEntries(entries) as Palette;
}
