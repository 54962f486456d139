/** Getting the newest version of the page. */
import { describe, expect, it } from 'vitest';
import { reloadNewest } from './newest';

/** A service worker that a test is the master of. */
class Next extends EventTarget {
  state = 'installing';
  readonly said: unknown[] = [];
  postMessage = (message: unknown) => void this.said.push(message);

  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

function pageWith(next: Next | null, update = () => Promise.resolve()) {
  const registration = { installing: next, waiting: null, update };
  const keepers = Object.assign(new EventTarget(), {
    getRegistration: () => Promise.resolve(registration),
  });
  const page = { reloads: 0 };
  const parts = { keepers: keepers as never, reload: () => void (page.reloads += 1) };
  return { page, keepers, load: () => reloadNewest(parts) };
}

describe('the newest version', () => {
  it('takes over before the page is loaded again', async () => {
    const next = new Next();
    const { page, keepers, load } = pageWith(next);
    await load();
    expect(next.said).toEqual([]);
    next.become('installed');
    expect(next.said).toEqual(['take over']);
    expect(page.reloads).toBe(0);
    keepers.dispatchEvent(new Event('controllerchange'));
    expect(page.reloads).toBe(1);
  });

  it('is there already where nothing newer is found', async () => {
    const { page, load } = pageWith(null);
    await load();
    expect(page.reloads).toBe(1);
  });

  it('is asked of the network where it cannot be kept', async () => {
    const { page, load } = pageWith(null, () => Promise.reject(new Error('offline')));
    await load();
    expect(page.reloads).toBe(1);
    const next = new Next();
    const broken = pageWith(next);
    await broken.load();
    next.become('redundant');
    expect(broken.page.reloads).toBe(1);
  });
});
