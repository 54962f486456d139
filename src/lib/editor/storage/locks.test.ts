/** One tab at a time has a document open. */
import { describe, expect, it } from 'vitest';
import { browserLocks } from './locks';

/** Like the browser's: whoever asks waits in line, unless told otherwise. */
function manager(): LockManager {
  const lines = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  const request = async (name: string, how: LockOptions, hold: LockGrantedCallback<unknown>) => {
    if (how.ifAvailable && held.has(name)) return hold(null);
    const given = new Promise<void>((resolve, reject) => {
      how.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      void (lines.get(name) ?? Promise.resolve()).then(() => resolve());
    });
    await given;
    held.add(name);
    const kept = Promise.resolve(hold({ name, mode: 'exclusive' })).finally(() =>
      held.delete(name),
    );
    lines.set(name, kept);
    return kept;
  };
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager;
}

describe('locks', () => {
  it('are held until they are given back', async () => {
    const locks = browserLocks(manager());
    const release = await locks.take('a', 1);
    expect(release).not.toBeNull();
    expect(await locks.take('a', 1)).toBeNull();
    expect(await locks.take('a', 0)).toBeNull();
    expect(await locks.take('b', 0)).not.toBeNull();
    release?.();
    expect(await locks.take('a', 1000)).not.toBeNull();
  });

  it('are waited for, since a page that is being left gives its own back soon', async () => {
    const locks = browserLocks(manager());
    const release = await locks.take('a', 1);
    const waiting = locks.take('a', 60_000);
    release?.();
    expect(await waiting).not.toBeNull();
  });

  it('keep nobody out where the browser has none, or will not give any', async () => {
    const refusing = {
      request: () => Promise.reject(new DOMException('', 'SecurityError')),
    } as unknown as LockManager;
    expect(await browserLocks(refusing).take('a', 1)).not.toBeNull();
    const none = browserLocks(null);
    expect(await none.take('a', 1)).not.toBeNull();
    expect(await none.take('a', 1)).not.toBeNull();
  });
});
