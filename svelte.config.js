/** How the site is built: static files, a strict content security policy, any base path. */
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** A page at https://example.org/wiregrad/ is built with BASE_PATH=/wiregrad. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** The style attribute of Kit's route announcer, the one inline style that we do not write. */
const ROUTE_ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    paths: { base, relative: true },
    // Registered by the page, which tells when a new version is ready.
    serviceWorker: { register: false },
    prerender: {
      // A graph behind the # is no part of the page that it opens.
      handleMissingId: ({ id, message }) => {
        if (!/^[gxsrp]1/.test(id)) throw new Error(message);
      },
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        // Kernels are WebAssembly; no text is ever run as JavaScript.
        'script-src': ['self', 'wasm-unsafe-eval'],
        'worker-src': ['self'],
        'style-src': ['self', 'unsafe-hashes', ROUTE_ANNOUNCER],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self', 'data:'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['none'],
      },
    },
    typescript: {
      config: (config) => {
        const ours = ['cli', 'bench', 'scripts'].map((folder) => `../${folder}/**/*`);
        const files = ours.flatMap((glob) => [`${glob}.ts`, `${glob}.js`, `${glob}.mjs`]);
        config.include.push(...files, '../*.config.ts', '../*.config.js');
        config.exclude.push('../src/lib/engine/webassembly.d.ts');
      },
    },
  },
};
