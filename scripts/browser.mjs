/** A Chromium for scripts that look at the built page. */
import { chromium } from 'playwright-core';
import { find, thisMachine } from './browsers.mjs';

const QUIET = ['--disable-background-networking', '--no-pings'];

export async function launch() {
  const found = find('chromium', await thisMachine());
  if (found === null) throw new Error('There is no Chromium here: set BROWSER_PATH to one.');
  // Chromium refuses to sandbox what root starts.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.path, args: [...QUIET, ...sandbox] });
}
