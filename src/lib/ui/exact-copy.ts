/** Copies what is selected with all digits, where the screen shows four. */

/** Cells become tabs and rows lines, so that a spreadsheet takes them. */
export function copyExactly(event: ClipboardEvent): void {
  const selection = getSelection();
  const isInField = event.target instanceof HTMLInputElement && event.target.value !== '';
  if (selection === null || selection.isCollapsed || isInField) return;
  const copy = selection.getRangeAt(0).cloneContents();
  for (const element of copy.querySelectorAll<HTMLElement>('[data-exact]')) {
    element.replaceWith(element.dataset.exact ?? '');
  }
  // Of a list, what is chosen: all else in it is on offer, not said.
  for (const list of copy.querySelectorAll('select')) list.replaceWith(`${list.title} `);
  for (const element of copy.querySelectorAll('.visually-hidden')) element.remove();
  const rows = [...copy.querySelectorAll('tr, [role=row]')];
  if (rows.length === 0) return;
  const lineOf = (row: Element) => [...row.children].map(textOf).join('\t');
  event.clipboardData?.setData('text/plain', rows.map(lineOf).join('\n'));
  event.preventDefault();
}

const textOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
