/** Letters in a picture are as large as 11 px in the page, or are left out. */
import type { Picture } from '../../examples';

const LEAST = 11;
/** In units of the picture, in which a card is 160 by 80. */
const MOST = 52;
const USUAL = 40;
const ROOM = 140;
/** Of a letter's width to its size, in the mono font. */
const WIDTH = 0.6;

interface Letters {
  readonly size: number;
  fit(mark: string): boolean;
}

export function lettersIn(
  picture: Pick<Picture, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
): Letters {
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const size = Math.max(USUAL, Math.ceil(LEAST / scale));
  return {
    size,
    fit: (mark) => mark !== '' && size <= MOST && mark.length * WIDTH * size <= ROOM,
  };
}
