/** Actions that make an op of simpler ones, and one op again. */
import type { What } from '../../editor';
import type { GroupRecord } from '../../engine';
import type { Workbench } from '../workbench';
import { actionsOf } from './action';
import { oneNode, subjectGroups } from './subject';

export const SIMPLER = actionsOf('change', [
  {
    id: 'simpler',
    keys: ['U'],
    isPossible: isMadeOfSimpler,
    run: (bench) => void import('./unfold').then(({ unfoldNow }) => unfoldNow(bench)),
  },
  {
    id: 'fold-back',
    keys: ['Shift+U'],
    called: foldBackName,
    isPossible: (bench) => unfoldedGroup(bench) !== undefined,
    run: (bench) => void import('./unfold').then(({ foldBackNow }) => foldBackNow(bench)),
  },
]);

/** Those that have a recipe; the recipes are loaded with what uses them. */
function isMadeOfSimpler(bench: Workbench): boolean {
  const op = oneNode(bench)?.op ?? '';
  return UNFOLDS.has(op) && !bench.editor.document.ops?.some(({ name }) => name === op);
}

function unfoldedGroup(bench: Workbench): GroupRecord | undefined {
  return subjectGroups(bench).find(({ of }) => of !== undefined);
}

function foldBackName(bench: Workbench): What {
  return { key: 'action-fold-back-to', params: { op: unfoldedGroup(bench)?.of ?? '' } };
}

const UNFOLDS: ReadonlySet<string> = new Set([
  'tanh',
  'sigmoid',
  'softplus',
  'gelu',
  'silu',
  'div',
]);
