/** Says what became of files that were to be opened. */
import { say, text } from '../../messages';
import type { Workbench } from '../workbench';
import type { Refused } from './read';

export interface Opened {
  /** The title of the one that is shown; null: none could be read. */
  readonly shown: string | null;
  /** All that are documents now. */
  readonly count: number;
  readonly refused: readonly Refused[];
  /** Not even looked at, because it was enough. */
  readonly left: number;
}

export function tellOpened(workbench: Workbench, opened: Opened): void {
  const { count, refused, left } = opened;
  const said = sentenceOf(opened);
  // One that was asked for and is there needs no more than to be read out.
  if (count === 1 && refused.length === 0 && left === 0) return workbench.announce(said);
  const run = () => workbench.open({ kind: 'refused', files: refused });
  const isToAsk = refused.length > 1 || (refused.length > 0 && count > 0);
  workbench.notify(said, isToAsk ? { label: text('files-why'), run } : null);
}

function sentenceOf({ shown, count, refused, left }: Opened): string {
  const title = shown || text('untitled');
  const parts = [
    count === 1 && text('file-opened', { title }),
    count > 1 && text('files-opened', { count, title }),
    refused.length === 1 && count === 0 && text('file-refused', refusalOf(refused[0])),
    refused.length > (count === 0 ? 1 : 0) && text('files-refused', { count: refused.length }),
    left > 0 && text('files-left', { count: left }),
  ];
  return parts.filter((part) => part !== false).join(' ');
}

const refusalOf = ({ name, problems }: Refused) => ({
  name,
  why: problems.slice(0, 1).map(say).join(' '),
});
