/** Gets a fresh machine ready, with nothing but Node: the packages of the lock file. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = 'node_modules/.installed-from';
const OLDEST = [20, 19];

/**
 * A sentence for somebody whose Node is too old; null when it will do.
 * @param {string} version
 */
export function objectionToNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return (
    `wiregrad needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}. ` +
    'A current one is at https://nodejs.org; after that, run the same command again.'
  );
}

/**
 * Ends the command with a sentence instead of a stack of frames.
 * @param {string} sentence
 */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/**
 * Runs a command with its output in view; true when it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
  const options = { cwd: ROOT, stdio: /** @type {const} */ ('inherit') };
  return spawnSync(command, args, { ...options, env: { ...process.env, ...env } }).status === 0;
}

/**
 * Runs npm: through the very npm that started us where we can, because Windows has no `npm`.
 */
export function npm(/** @type {string[]} */ ...args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args]);
  if (process.platform !== 'win32') return run('npm', args);
  return run('cmd', ['/c', 'npm', ...args]);
}

/**
 * Runs the script of an installed package.
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function tool(script, args, env = {}) {
  return run(process.execPath, [`node_modules/${script}`, ...args], env);
}

/** Installs from the lock file, unless that was done for this very lock file already. */
export function installPackages() {
  const objection = objectionToNode(process.versions.node);
  if (objection) giveUp(objection);
  process.chdir(ROOT);
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return;
  console.log('Installing the packages of package-lock.json ...');
  if (!npm('ci', '--no-audit', '--no-fund')) {
    giveUp('The packages could not be installed. npm says why above; often the network is down.');
  }
  writeFileSync(STAMP, `${wanted}\n`);
}
