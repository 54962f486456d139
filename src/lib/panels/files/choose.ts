/** Asks for files by the browser's own window. */
import type { Workbench } from '../workbench';
import { openFiles } from './open';

export function chooseFiles(workbench: Workbench): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.json,application/json';
  input.hidden = true;
  // Some browsers forget an input that is not part of the page.
  document.body.append(input);
  const end = () => input.remove();
  input.addEventListener('cancel', end);
  input.addEventListener('change', () => {
    end();
    void openFiles(workbench, Array.from(input.files ?? []));
  });
  input.click();
}
