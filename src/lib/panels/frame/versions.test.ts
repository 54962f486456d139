import { describe, expect, it } from 'vitest';
import { watchVersions, type Keepers } from './versions';

/** A service worker on its way from being installed. */
class Version extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage = (message: unknown) => this.told.push(message);

  install(): void {
    this.state = 'installed';
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  waiting: Version | null = null;
  installing: Version | null = null;

  find(version: Version): void {
    this.installing = version;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class Browser extends EventTarget {
  readonly registration = new Registration();
  readonly offers: (() => void)[] = [];
  reloads = 0;

  constructor(readonly controller: Version | null) {
    super();
  }

  register = () => Promise.resolve(this.registration);

  watch(): Promise<void> {
    return watchVersions({
      address: '/service-worker.js',
      keepers: this as unknown as Keepers,
      onready: (takeOver) => this.offers.push(takeOver),
      reload: () => (this.reloads += 1),
    });
  }
}

describe('a version of the site', () => {
  it('that is the first is not announced', async () => {
    const browser = new Browser(null);
    await browser.watch();
    const first = new Version();
    browser.registration.find(first);
    first.install();
    expect(browser.offers).toHaveLength(0);
  });

  it('that is newer is announced once it is whole, and takes over when asked to', async () => {
    const browser = new Browser(new Version());
    await browser.watch();
    const newer = new Version();
    browser.registration.find(newer);
    expect(browser.offers).toHaveLength(0);
    newer.install();
    expect(browser.offers).toHaveLength(1);
    browser.offers[0]();
    expect(newer.told).toEqual(['take over']);
    expect(browser.reloads).toBe(0);
    browser.dispatchEvent(new Event('controllerchange'));
    expect(browser.reloads).toBe(1);
  });

  it('that waits since the last visit is announced at once', async () => {
    const browser = new Browser(new Version());
    browser.registration.waiting = new Version();
    await browser.watch();
    expect(browser.offers).toHaveLength(1);
  });
});
