/** Finds a line and a column in a text. */

/** The text before and from the place on; both count from 1, and places past an end are the end. */
export function splitAt(text: string, line: number, column: number): [string, string] {
  const lines = text.split('\n');
  const above = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
  const inLine = Math.min(Math.max(column - 1, 0), (lines[line - 1] ?? '').length);
  const at = Math.min(above + inLine, text.length);
  return [text.slice(0, at), text.slice(at)];
}
