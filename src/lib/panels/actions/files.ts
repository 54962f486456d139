/** Actions that go between the page and the machine: files and paper. What does them comes later. */
import { learnTheRest, text } from '../../messages';
import type { Workbench } from '../workbench';
import type * as Files from '../files';
import { actionsOf } from './action';

export const FILES = actionsOf('graph', [
  { id: 'save', keys: ['Mod+S'], where: 'page', run: withFiles(({ saveFile }) => saveFile) },
  { id: 'open', keys: ['Mod+O'], where: 'page', run: withFiles(({ chooseFiles }) => chooseFiles) },
  { id: 'print', keys: ['Mod+P'], where: 'page', isByEvent: true, run: () => window.print() },
]);

function withFiles(pick: (files: typeof Files) => (workbench: Workbench) => void) {
  return (workbench: Workbench): void => {
    Promise.all([import('../files'), learnTheRest()]).then(
      ([files]) => pick(files)(workbench),
      () => workbench.notify(text('not-loaded')),
    );
  };
}
