/** Makes the picture that was asked for: a file, or a copy for another program. */
import type { PictureChoices, Pictures } from '../../canvas';
import { text } from '../../messages';
import { FILE_EXTENSION, fileName } from '../../share';
import { download } from '../files';
import type { Workbench } from '../workbench';

export type Format = 'png' | 'svg';

export interface Wanted {
  readonly workbench: Workbench;
  readonly pictures: Pictures;
  readonly choices: PictureChoices;
  readonly format: Format;
  readonly scale: number;
}

/** Whether it was made; if not, that has been said. */
export async function savePicture(wanted: Wanted): Promise<boolean> {
  const { workbench, format } = wanted;
  const content = format === 'svg' ? await svgOf(wanted) : await pngOf(wanted);
  if (content === null) return refuse(workbench, 'picture-failed');
  const name = fileName(workbench.editor.document).replace(FILE_EXTENSION, `.${format}`);
  download(name, content);
  workbench.notify(text('file-saved', { name }));
  return true;
}

export const canCopy = (): boolean => typeof ClipboardItem !== 'undefined';

export async function copyPicture(wanted: Wanted): Promise<boolean> {
  const { workbench } = wanted;
  const made = pngOf(wanted).then((blob) => blob ?? Promise.reject(new Error('no picture')));
  try {
    // Some browsers only take what was promised while the click lasts.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
  } catch {
    const isMade = await made.then(
      () => true,
      () => false,
    );
    return refuse(workbench, isMade ? 'picture-copy-refused' : 'picture-failed');
  }
  workbench.notify(text('picture-copied'));
  return true;
}

function refuse(workbench: Workbench, key: 'picture-failed' | 'picture-copy-refused'): false {
  workbench.notify(text(key));
  return false;
}

async function svgOf({ workbench, pictures, choices }: Wanted): Promise<Blob> {
  const { title = '' } = workbench.editor.document;
  return new Blob([await pictures.svgFile(choices, title)], { type: 'image/svg+xml' });
}

const pngOf = ({ pictures, choices, scale }: Wanted): Promise<Blob | null> =>
  pictures.png(choices, scale);
