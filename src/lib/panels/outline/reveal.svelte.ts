/** Rows that come into view when their node is selected somewhere else. */
import type { Attachment } from 'svelte/attachments';

export const revealed =
  (isSelected: () => boolean): Attachment<HTMLElement> =>
  (row) => {
    $effect(() => {
      if (isSelected() && !row.contains(document.activeElement)) {
        row.scrollIntoView({ block: 'nearest' });
      }
    });
  };
