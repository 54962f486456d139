/** Opens files: each becomes a document of its own, and the first that can be read is shown. */
import type { GraphDocument, Outcome } from '../../engine';
import { text } from '../../messages';
import type { Workbench } from '../workbench';
import { readSource, shownName, type Refused, type Source } from './read';
import { tellOpened } from './tell';

/** More at once are hardly meant. */
export const MOST_FILES = 200;
/** From so much on it takes long enough to be told about. */
const LONG = { files: 5, bytes: 4 * 1024 * 1024 };

export async function openFiles(workbench: Workbench, sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return;
  const ending = new AbortController();
  const isLong = takesLong(sources);
  const refused: Refused[] = [];
  let shown: GraphDocument | null = null;
  let count = 0;
  for (const source of sources.slice(0, MOST_FILES)) {
    const place = count + refused.length;
    if (isLong) await tell(workbench, place / sources.length, sources.length - place, ending);
    if (ending.signal.aborted) break;
    const kept = await keep(workbench, source, shown === null);
    if (kept.ok) {
      shown ??= kept.value;
      count += 1;
    } else refused.push({ name: shownName(source.name), problems: kept.problems });
  }
  if (isLong) workbench.task = null;
  const left = sources.length - count - refused.length;
  tellOpened(workbench, {
    shown: shown === null ? null : (shown.title ?? ''),
    count,
    refused,
    left,
  });
}

const takesLong = (sources: readonly Source[]): boolean =>
  sources.length >= LONG.files || sources.reduce((sum, { size }) => sum + size, 0) >= LONG.bytes;

/** The bar, and whoever wants to stop, come between two files. */
async function tell(
  workbench: Workbench,
  progress: number,
  count: number,
  ending: AbortController,
): Promise<void> {
  const said = text('files-opening', { count });
  workbench.task = { text: said, progress, stop: () => ending.abort() };
  await new Promise((resolve) => setTimeout(resolve));
}

async function keep(
  { library }: Workbench,
  source: Source,
  isShown: boolean,
): Promise<Outcome<GraphDocument>> {
  const read = await readSource(source);
  if (!read.ok) return read;
  const { value } = read;
  const kept = await (isShown ? library.importDocument(value) : library.keepAside(value));
  return kept.ok ? read : kept;
}
