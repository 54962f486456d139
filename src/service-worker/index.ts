/** Offline use: keeps every file of one version of the site, and answers with these. */
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** Sites under other paths of the same host have caches of their own. */
const OURS = `wiregrad at ${base}/: `;
const CACHE = OURS + version;

/** Pages to read, and pictures for other sites: nobody needs them to play without a network. */
const isToPlay = (path: string): boolean => !/\/examples\/|\/picture\.png$/.test(path);

/** Their names do not change with their content, so the browser's own cache may be wrong about them. */
const NAMED = [...files, ...prerendered.filter(isToPlay)].map(
  (file) => new Request(file, { cache: 'reload' }),
);

worker.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOlder(), worker.clients.claim()]));
});

/** A new version waits until nobody uses the old one, or until somebody asks for it. */
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).origin === worker.location.origin;
  if (request.method === 'GET' && isOurs) event.respondWith(answer(request));
});

async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...build, ...NAMED]);
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
  return kept ?? fetch(request);
}
