/** What lint asks of the sources: TypeScript's strict set, Svelte's, and our own layers. */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import ours from './scripts/lint/index.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', 'playwright-report/', 'test-results/']),
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    rules: {
      // The compiler knows what is defined, and knows the DOM's types too.
      'no-undef': 'off',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Typed arrays and checked indexes make `!` a fact, not a hope, in the tight loops.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-empty-function': 'off',
      // Plain counting loops are the fast ones over typed arrays.
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    // Promises that nobody waits for hide errors; seeing them takes types.
    files: ['src/**/*.ts', 'cli/**/*.ts', 'bench/**/*.ts'],
    ignores: ['src/lib/engine/webassembly.d.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // A mustache around a string is how a component keeps its outer space.
      'svelte/no-useless-mustaches': 'off',
    },
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  ...ours,
);
