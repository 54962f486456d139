/** An own op while it is written. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { say } from '../../../messages';
import {
  checkable,
  draftOf,
  isComplete,
  NEW_DRAFT,
  problemsOf,
  recordOf,
  TWO_INPUTS,
  withInputs,
  type OpDraft,
} from './draft';

const GRAPH = documentOf(leaf('x'));
const CUBE: OpDraft = { ...NEW_DRAFT, name: ' cube', value: 'x**3 ', slopes: [' 3 * x**2'] };

const said = (draft: OpDraft, document = GRAPH, former: string | null = null) =>
  [...problemsOf(document, draft, former)].map(
    ([field, problems]) => `${field}: ${problems.map(say).join(' ')}`,
  );

describe('an own op that is being written', () => {
  it('becomes a record without the blanks around', () => {
    expect(recordOf(CUBE)).toEqual({
      name: 'cube',
      inputs: ['x'],
      value: 'x**3',
      slopes: ['3 * x**2'],
    });
    expect(recordOf({ ...CUBE, symbol: ' x³ ' }).symbol).toBe('x³');
    expect(draftOf(recordOf(CUBE))).toEqual({ ...recordOf(CUBE), symbol: '' });
  });

  it('has no problems where it is only incomplete', () => {
    expect(said(NEW_DRAFT)).toEqual([]);
    expect(said({ ...NEW_DRAFT, name: 'f', value: 'x' })).toEqual([]);
    expect([isComplete(NEW_DRAFT), isComplete(CUBE)]).toEqual([false, true]);
  });

  it('tells by field what is wrong, and where', () => {
    expect(said(CUBE)).toEqual([]);
    expect(said({ ...CUBE, name: 'tanh' })).toEqual([
      'name: tanh is there for every graph. Choose another name.',
    ]);
    expect(said({ ...CUBE, name: '2' })[0]).toMatch(/^name: .*cannot be a name/);
    expect(said({ ...CUBE, symbol: 'x'.repeat(17) })[0]).toMatch(/^symbol: /);
    expect(said({ ...CUBE, value: 'x +', slopes: ['z'] })).toEqual([
      'value: Line 1, column 4: expected a number, a name or "(", found the end.',
      'slope0: This uses z; the names it may use are: x, out.',
    ]);
    expect(
      said({ ...withInputs(CUBE, TWO_INPUTS), value: 'a*b', slopes: ['b', 'sinn(a)'] }),
    ).toEqual([
      'slope1: Line 1, column 1: there is no function sinn; to multiply, write sinn*( ... ).',
    ]);
  });

  it('tells of nodes that take another number of inputs', () => {
    const ops = [recordOf(CUBE)];
    const document = { ...documentOf(leaf('x'), node('y', ['x'], 'cube')), ops };
    const pair = { ...withInputs(CUBE, TWO_INPUTS), value: 'a*b', slopes: ['b', 'a'] };
    expect(said(pair, document, 'cube')[0]).toMatch(/^whole: One node computes cube/);
    expect(said(CUBE, document, 'cube')).toEqual([]);
    expect(said(CUBE, document)[0]).toMatch(/^name: This graph has an op called cube already/);
  });

  it('can be checked once value and slopes can be read, whatever its name', () => {
    expect(checkable({ ...CUBE, name: '' })).toMatchObject({ value: 'x**3' });
    expect(checkable({ ...CUBE, slopes: [''] })).toBeNull();
    expect(checkable({ ...CUBE, value: 'x +' })).toBeNull();
  });
});
