/** Browser tests: the built site, served on this machine, in Chromium and in Firefox. */
import { defineConfig, type LaunchOptions } from '@playwright/test';
import { findAll, thisMachine, type Browser } from './scripts/browsers.mjs';

const browsers = findAll(await thisMachine());

// The runner's processes share the port through the environment.
process.env.TEST_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.TEST_PORT;
const base = process.env.BASE_PATH ?? '';
const baseURL = `http://127.0.0.1:${port}${base}/`;

/** Browsers phone home at start; tests that watch for foreign requests want silence. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
];

function launchChromium(browser: Browser | null): LaunchOptions {
  // Chromium refuses to sandbox what root starts.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath: browser?.path, args: [...QUIET, ...sandbox] };
}

function launchFirefox(browser: Browser | null): LaunchOptions {
  // The theme of the machine that runs the tests is nobody's business: 1 is light.
  const firefoxUserPrefs = { 'layout.css.prefers-color-scheme.content-override': 1 };
  if (browser?.isOurs) return { firefoxUserPrefs };
  // Firefox as its makers ship it is driven through its own protocol, by this channel.
  return { channel: 'moz-firefox', executablePath: browser?.path, firefoxUserPrefs };
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  // Files run side by side, the tests in one file after each other.
  workers: 2,
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    // Requests that tests hold up or answer themselves must reach them.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
  },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: launchChromium(browsers.chromium) },
    },
    {
      name: 'firefox',
      // What its protocol cannot do: pretend another theme of the system.
      testIgnore: '**/*.chromium.spec.ts',
      use: { browserName: 'firefox', launchOptions: launchFirefox(browsers.firefox) },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port, BASE_PATH: base },
    url: baseURL,
    reuseExistingServer: false,
  },
});
