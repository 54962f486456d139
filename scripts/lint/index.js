/** Our own part of the lint configuration: layers, doors, purity, and who starts workers. */
import { imports } from './imports.js';
import { PURE } from './layers.js';

const NO_WORKER = {
  selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]',
  message:
    'Only the clients of worker and layout start workers: they also watch, stop and restart them.',
};
const NO_RANDOM = {
  object: 'Math',
  property: 'random',
  message: 'Take a generator as a parameter.',
};
const CLOCKS_AND_DOM = ['Date', 'performance', 'setTimeout', 'setInterval', 'window', 'document'];

/** @type {import('eslint').Linter.Config[]} */
export default [
  {
    files: ['**/*.{ts,js,mjs,svelte}'],
    plugins: { layers: { rules: { imports } } },
    rules: { 'layers/imports': 'error' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/lib/worker/client.ts', 'src/lib/layout/tidy/client.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_WORKER] },
  },
  {
    files: PURE.map((layer) => `src/lib/${layer}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...CLOCKS_AND_DOM],
      'no-restricted-properties': ['error', NO_RANDOM],
    },
  },
];
