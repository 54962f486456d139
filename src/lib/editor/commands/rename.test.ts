/** Renaming: the new name stands wherever the old one stood. */
import { describe, expect, it } from 'vitest';
import { EVERY_FIELD } from '../../../../tests/documents';
import { rename } from '.';
import { done, refusal } from './testing/outcomes';

describe('renaming', () => {
  it('follows a node into wires, output, groups, data, rules and view', () => {
    const next = done(
      done(done(EVERY_FIELD, rename('p', 'product')), rename('x1', 'x')),
      rename('c', 'result'),
    );
    expect(JSON.parse(JSON.stringify(next))).toEqual(
      JSON.parse(
        JSON.stringify(EVERY_FIELD)
          .replaceAll('"p"', '"product"')
          .replaceAll('"x1"', '"x"')
          .replaceAll('"c"', '"result"'),
      ),
    );
  });

  it('follows a group to the groups in it', () => {
    const next = done(EVERY_FIELD, rename('outer', 'layer1'));
    expect(next.groups?.map(({ id, parent }) => [id, parent])).toEqual([
      ['layer1', null],
      ['neuron1', 'layer1'],
    ]);
  });

  it('leaves nodes that do not mention it the same objects', () => {
    expect(done(EVERY_FIELD, rename('p', 'product')).nodes[0]).toBe(EVERY_FIELD.nodes[0]);
    expect(done(EVERY_FIELD, rename('p', 'p'))).toBe(EVERY_FIELD);
  });

  it('says why not', () => {
    expect(refusal(EVERY_FIELD, rename('p', 'q'))).toContain('name of something else');
    expect(refusal(EVERY_FIELD, rename('p', 'outer'))).toContain('name of something else');
    expect(refusal(EVERY_FIELD, rename('p', '2x'))).toContain('"2x" cannot be a name');
    expect(refusal(EVERY_FIELD, rename('p', ''))).toContain('Type a name.');
    expect(refusal(EVERY_FIELD, rename('p', '__proto__'))).toContain('cannot be a name');
    expect(refusal(EVERY_FIELD, rename('p', 'else'))).toContain('word of the language');
    expect(refusal(EVERY_FIELD, rename('ghost', 'g'))).toBe('There is no node called ghost.');
  });

  it('takes names that an object has by nature', () => {
    expect(done(EVERY_FIELD, rename('p', 'constructor')).nodes[3].id).toBe('constructor');
  });
});
