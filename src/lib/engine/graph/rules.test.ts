/** Rules as the command line takes them: read alone, strictly. */
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf } from '../../../../tests/documents';
import { readRules } from './rules';

describe('reading rules', () => {
  it('takes all of them, or none', () => {
    const { rules } = EVERY_FIELD;
    expect(readRules(rules)).toEqual({ ok: true, value: rules });
    expect(readRules(rules, EVERY_FIELD)).toEqual({ ok: true, value: rules });
    expect(readRules({})).toEqual({ ok: true, value: {} });
  });

  it('refuses a rule that there is not: it may be misspelled', () => {
    expect(readRules({ acumulate: 'overwrite' })).toEqual({
      ok: false,
      problems: [{ code: 'unknown-field', path: 'acumulate' }],
    });
  });

  it.each([null, [], 'add', 3, undefined])('refuses %j', (value) => {
    expect(readRules(value)).toMatchObject({ ok: false, problems: [{ code: 'wrong-type' }] });
  });

  it('holds them against the document that they are for', () => {
    const document = documentOf(leaf('a'));
    expect(readRules({ order: ['a', 'b'] }).ok).toBe(true);
    expect(readRules({ order: ['a', 'b'] }, document)).toMatchObject({
      problems: [{ code: 'unknown-node', path: 'order[1]' }],
    });
    const faulty = [{ op: 'cube', port: 0, slope: 'x' }];
    expect(readRules({ faulty }, document)).toMatchObject({ problems: [{ code: 'no-such-op' }] });
    expect(readRules({ faulty }, EVERY_FIELD).ok).toBe(true);
  });
});
