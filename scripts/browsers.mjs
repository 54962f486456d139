/** Finds the browsers that the tests drive, and installs what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, tool } from './bootstrap.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ path: string, isOurs: boolean }} Browser `isOurs`: the build made for Playwright. */
/** @typedef {Record<BrowserName, Browser | null>} Browsers */

/** @type {readonly BrowserName[]} */
export const NAMES = ['chromium', 'firefox'];
/** @type {Record<BrowserName, string>} */
export const VARIABLES = { chromium: 'BROWSER_PATH', firefox: 'FIREFOX_PATH' };
/** @type {Record<BrowserName, string>} */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @type {Record<string, Record<BrowserName, string[]>>} */
const USUAL = {
  linux: {
    chromium: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
    firefox: ['firefox-esr', 'firefox'],
  },
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Folders in which a relative usual place is looked for.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
function foldersOf(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.filter((folder) => folder !== undefined);
  }
  return [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin'];
}

/**
 * Every path at which this browser may stand on this machine, best first.
 * @param {BrowserName} name
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function placesOf(name, platform, env) {
  const { join, isAbsolute } = platform === 'win32' ? path.win32 : path.posix;
  const folders = foldersOf(platform, env);
  return (USUAL[platform] ?? USUAL.linux)[name].flatMap((place) =>
    isAbsolute(place) ? [place] : folders.map((folder) => join(folder, place)),
  );
}

/**
 * Whether a program is there and starts: downloaded ones may lack libraries of the system.
 * @param {string} program
 */
function starts(program) {
  if (!existsSync(program)) return false;
  // On Windows the question for the version would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * @typedef {object} Machine What the search asks of the machine.
 * @property {string} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {(program: string) => boolean} starts
 * @property {(name: BrowserName) => string} downloaded Where Playwright's own build would be.
 * @property {(names: BrowserName[]) => boolean} download
 * @property {(packages: string[]) => boolean} installDebian
 */

/**
 * The browser to drive, or null. Throws a sentence when a variable points at nothing.
 * @param {BrowserName} name
 * @param {Machine} machine
 */
export function find(name, machine) {
  const variable = VARIABLES[name];
  const wish = machine.env[variable];
  if (wish) {
    if (machine.starts(wish)) return { path: wish, isOurs: false };
    throw new Error(`${variable} is ${wish}, but no program that starts is there.`);
  }
  const downloaded = machine.downloaded(name);
  if (downloaded && machine.starts(downloaded)) return { path: downloaded, isOurs: true };
  const usual = placesOf(name, machine.platform, machine.env).find(machine.starts);
  return usual === undefined ? null : { path: usual, isOurs: false };
}

/**
 * @param {Machine} machine
 * @returns {Browsers}
 */
export function findAll(machine) {
  return { chromium: find('chromium', machine), firefox: find('firefox', machine) };
}

/**
 * Finds the browsers; installs what is missing, by download or, as root, from Debian.
 * @param {Machine} machine
 */
export function readyBrowsers(machine) {
  let browsers = findAll(machine);
  const missing = () => NAMES.filter((name) => browsers[name] === null);
  if (missing().length > 0) {
    machine.download(missing());
    browsers = findAll(machine);
  }
  if (missing().length > 0 && machine.platform === 'linux' && machine.isRoot) {
    machine.installDebian(missing().map((name) => DEBIAN_PACKAGES[name]));
    browsers = findAll(machine);
  }
  return browsers;
}

/**
 * What to do about browsers that are still missing.
 * @param {BrowserName[]} missing
 */
export function adviceFor(missing) {
  const names = { chromium: 'Chromium (or Chrome, or Edge)', firefox: 'Firefox' };
  const wishes = missing.map((name) => `${VARIABLES[name]}=/path/to/it`).join(' ');
  return (
    `The browser tests need ${missing.map((name) => names[name]).join(' and ')}, which could ` +
    `neither be found nor installed here. Install it, or say where it is: ${wishes} npm test`
  );
}

/** The machine that we are on. Asked only once the packages are installed. */
export async function thisMachine() {
  const { chromium, firefox } = await import('playwright-core');
  /** @type {Machine} */
  const machine = {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    starts,
    downloaded: (name) => ({ chromium, firefox })[name].executablePath(),
    download: (names) => {
      console.log(`Downloading ${names.join(' and ')} for the browser tests ...`);
      return tool('@playwright/test/cli.js', ['install', ...names]);
    },
    installDebian: (packages) => {
      console.log(`Installing ${packages.join(' and ')} with apt-get ...`);
      return run('apt-get', ['update']) && run('apt-get', ['install', '-y', ...packages]);
    },
  };
  return machine;
}
