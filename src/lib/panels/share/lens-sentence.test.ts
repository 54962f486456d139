import { expect, it } from 'vitest';
import { lensOf } from '../../editor';
import { lensSentence } from './lens-sentence';

const said = (hide: readonly string[], locked = false) =>
  lensSentence(lensOf({ view: { hide, locked } }));

it('says all that is hidden or locked, and nothing where nothing is', () => {
  expect(said(['grad'])).toBe('Whoever shared this has hidden the gradients.');
  expect(said([], true)).toBe('Whoever shared this has locked the graph.');
  expect(said(['panels', 'grad'], true)).toBe(
    'Whoever shared this has hidden the gradients and panels and locked the graph.',
  );
  expect(said(['weather'])).toBe('');
});
