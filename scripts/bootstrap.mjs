/** Gets a fresh machine ready, with nothing but Node: the packages of the lock file. */
import { spawn, spawnSync } from 'node:child_process';
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
 * How npm is run: through the very npm that started us where we can, because Windows has no `npm`.
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return [process.execPath, [script, ...args]];
  if (process.platform !== 'win32') return ['npm', args];
  return ['cmd', ['/c', 'npm', ...args]];
}

export const npm = (/** @type {string[]} */ ...args) => run(...npmCommand(args));

/**
 * Runs a script of package.json while others run, and shows its output when it is done; true when
 * it succeeded.
 * @param {string} script
 * @returns {Promise<boolean>}
 */
export function npmAside(script) {
  const [command, args] = npmCommand(['run', '--silent', script]);
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (part) => output.push(part));
  child.stderr.on('data', (part) => output.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
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
