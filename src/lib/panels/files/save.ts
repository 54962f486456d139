/** Saves the open document as a file. */
import { text } from '../../messages';
import { fileName, fileText } from '../../share';
import type { Workbench } from '../workbench';
import { download } from './download';

export function saveFile(workbench: Workbench, document = workbench.editor.document): void {
  const name = fileName(document);
  download(name, new Blob([fileText(document)], { type: 'application/json' }));
  workbench.notify(text('file-saved', { name }));
}
