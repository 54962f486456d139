/** Hands the browser a file to keep. */

/** Milliseconds: a download that is slow to begin must find its bytes. */
const KEPT = 60_000;

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
