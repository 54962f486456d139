/** Serves the built site on this machine alone, under the base path that it was built for. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../build', import.meta.url));
const HOST = '127.0.0.1';
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.woff2', 'font/woff2'],
]);

const isFile = (/** @type {string} */ file) => existsSync(file) && statSync(file).isFile();

/**
 * The path of a request below the base path, or null when it is not one of ours.
 * @param {string} url
 * @param {string} base
 */
function pathOf(url, base) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname !== base && !pathname.startsWith(`${base}/`)) return null;
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return null;
  }
}

/**
 * The file that answers a request, as static hosts choose it; null when there is none.
 * @param {string} url
 */
export function fileFor(url, base = '', site = SITE) {
  const wanted = pathOf(url, base);
  if (wanted === null || wanted.includes('\0')) return null;
  const file = path.join(site, wanted);
  if (file !== site && !file.startsWith(site + path.sep)) return null;
  const page = file.replace(/[\\/]+$/, '');
  return [file, `${page}.html`, path.join(file, 'index.html')].find(isFile) ?? null;
}

/**
 * @param {string} base
 */
function createSite(base) {
  return createServer((request, response) => {
    const found = fileFor(request.url ?? '/', base);
    const file = found ?? path.join(SITE, '404.html');
    if (!isFile(file)) return void response.writeHead(404).end('Not found');
    const type = TYPES.get(path.extname(file)) ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(file).pipe(response);
  });
}

/**
 * Starts to serve and resolves to the address. A port that is taken is left alone for the next
 * one, unless it was asked for by name.
 */
export function serve({ base = process.env.BASE_PATH ?? '', port = 4173, isStrict = false } = {}) {
  if (!existsSync(SITE)) throw new Error('There is no build yet: npm run build makes one.');
  const server = createSite(base);
  return new Promise((resolve, reject) => {
    let last = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      if (isStrict || last > port + 50) return reject(new Error(`Port ${last} is taken.`));
      server.listen(++last, HOST);
    });
    server.on('listening', () => resolve(`http://${HOST}:${last}${base}/`));
    server.listen(port, HOST);
  });
}

/** Stops when the command that started us was stopped: npm does not hand such a signal on. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(), 500).unref();
}

/** Serves at the port that PORT asks for, or at a free one, and says where. */
export async function announce() {
  const asked = process.env.PORT;
  try {
    const address = await serve(asked ? { port: Number(asked), isStrict: true } : {});
    console.log(`wiregrad is at ${address} (Ctrl+C stops it)`);
    endWithParent();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await announce();
