/** The graph as a file, where a link would be too long or a file is simply wanted. */
import { fileName, fileText, sharingCopy, type SharingChoices } from '../../share';
import type { Workbench } from '../workbench';

export function saveForSharing({ editor }: Workbench, wishes: SharingChoices): void {
  // A file has room for the places of all cards.
  const document = sharingCopy(editor.document, { ...wishes, places: true });
  download(fileName(document), new Blob([fileText(document)], { type: 'application/json' }));
}

function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
