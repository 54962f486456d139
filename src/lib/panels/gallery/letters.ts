/** Letters in a picture are as large as 11 px in the page, or are left out. */
import type { Picture } from '../../examples';

const LEAST = 11;
/** In units of the picture, in which a card is 160 by 80. */
const MOST = 52;
const USUAL = 40;
const ROOM = 140;
/** Of a letter's width to its size, in the mono font. */
const WIDTH = 0.6;

/** Signs such as × are drawn small by the font. */
const SIGN = 1.5;

interface Letters {
  /** 0: it is left out. */
  sizeOf(mark: string): number;
}

export function lettersIn(
  picture: Pick<Picture, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
): Letters {
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const size = Math.max(USUAL, Math.ceil(LEAST / scale));
  return {
    sizeOf(mark) {
      if (mark === '' || size > MOST) return 0;
      if (/^[^\p{L}\p{N}]$/u.test(mark)) return size * SIGN;
      return mark.length * WIDTH * size <= ROOM ? size : 0;
    },
  };
}
