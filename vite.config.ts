/** Vite builds the site; Vitest runs the tests that need no browser. */
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { keepWorkerChunks } from './scripts/vite/keep-worker-chunks.js';
import { noServerLoads } from './scripts/vite/no-server-loads.js';
import { slimCytoscape } from './scripts/vite/slim-cytoscape.js';
import { slimIcons } from './scripts/vite/slim-icons.js';
import { slimKatex } from './scripts/vite/slim-katex.js';

/** Where the built site will stand, as SITE_URL=https://example.org: previews need whole addresses. */
const site = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : '';

/** What the page loads later is there from the start in tests. */
const LEARN = './tests/learn-texts.ts';

const alias = { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) };

export default defineConfig({
  // Tests of plain TypeScript start much faster without Kit.
  plugins: process.env.VITEST
    ? []
    : [slimCytoscape(), slimIcons(), slimKatex(), sveltekit(), noServerLoads(), keepWorkerChunks()],
  define: { 'import.meta.env.SITE_URL': JSON.stringify(site) },
  worker: { format: 'es' },
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: LEARN,
          // A busy machine is no failure: the limit is there for what hangs.
          testTimeout: 120_000,
          include: ['{src,tests,cli,bench,scripts}/**/*.test.ts'],
          exclude: ['tests/e2e/**', '**/*.svelte.test.ts', '**/node_modules/**'],
        },
      },
      {
        plugins: [svelte()],
        // Without this, Svelte's server build is taken, in which $effect does nothing.
        resolve: { alias, conditions: ['browser'] },
        test: {
          name: 'runes',
          environment: './tests/client-environment.ts',
          setupFiles: LEARN,
          include: ['src/**/*.svelte.test.ts'],
        },
      },
    ],
  },
});
