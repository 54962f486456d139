/** Node, with code built as for browsers: there effects run, which servers leave out. */
import type { Environment } from 'vitest/environments';

export default {
  name: 'client',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
