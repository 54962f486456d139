/** A link as a QR code: the path that draws its dark squares. */
import { encode } from 'uqr';

export interface QrPicture {
  /** Squares across, with the quiet edge around. */
  readonly size: number;
  readonly path: string;
}

/** Denser ones no longer scan from a projector or a small screen. */
export const MOST_IN_QR = 500;

/** Squares that must stay empty around the code. */
const EDGE = 4;

/** null: too long to be scanned. */
export function qrOf(address: string): QrPicture | null {
  if (address.length > MOST_IN_QR) return null;
  const { size, data } = encode(address, { ecc: 'L', boostEcc: true, border: EDGE });
  return { size, path: data.map((row, y) => runsIn(row, y)).join('') };
}

/** Each run of dark squares as one rectangle. */
function runsIn(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
