/** Lines and whole texts out of a stream of bytes, within a limit. */
import { describe, expect, it } from 'vitest';
import { bytesOf } from './fake-terminal';
import { linesOf } from './lines';
import { readWhole } from './read';

async function lines(text: string, limit?: number): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of linesOf(bytesOf(text, 3), limit)) {
    found.push(line.ok ? line.value : null);
  }
  return found;
}

describe('lines of a stream', () => {
  it('are found wherever the stream is cut', async () => {
    expect(await lines('one\ntwo\nthree')).toEqual(['one', 'two', 'three']);
  });

  it('need no line feed at the end, and get no empty line from one', async () => {
    expect(await lines('one\n')).toEqual(['one']);
    expect(await lines('')).toEqual([]);
  });

  it('may be empty, so that line k of the answers belongs to line k', async () => {
    expect(await lines('\none\n\n')).toEqual(['', 'one', '']);
  });

  it('keep characters whole that the stream has cut', async () => {
    expect(await lines('ĉε∂\n∑')).toEqual(['ĉε∂', '∑']);
  });

  it('are refused past the limit, and the next one is read', async () => {
    expect(await lines('12345\n123456\n1234', 5)).toEqual(['12345', null, '1234']);
  });

  it('are refused without being put together, however long they are', async () => {
    const megabyte = new Uint8Array(1 << 20).fill(65);
    async function* gigabyte(): AsyncGenerator<Uint8Array> {
      for (let sent = 0; sent < 1024; sent++) yield await Promise.resolve(megabyte);
    }
    const found: boolean[] = [];
    for await (const line of linesOf(gigabyte())) found.push(line.ok);
    expect(found).toEqual([false]);
  });
});

describe('a whole text', () => {
  const close = (): Promise<void> => Promise.resolve();

  it('is refused by its size before a byte of it is read', async () => {
    let asked = false;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      asked = true;
      yield await Promise.resolve(new Uint8Array(11));
    }
    const read = await readWhole({ size: 11, chunks: chunks(), close }, 10);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] });
    expect(asked).toBe(false);
  });

  it('is refused as soon as a pipe has brought too much', async () => {
    let brought = 0;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array((brought += 4) && 4));
    }
    const read = await readWhole({ size: null, chunks: chunks(), close }, 10);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] });
    expect(brought).toBe(12);
  });

  it('loses the byte order mark', async () => {
    const chunks = bytesOf('\uFEFF{}');
    expect(await readWhole({ size: null, chunks, close })).toEqual({ ok: true, value: '{}' });
  });
});
