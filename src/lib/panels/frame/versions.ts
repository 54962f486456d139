/** Keeps the page for offline use, and notices when the site has a newer version. */

/** What is needed of `navigator.serviceWorker`. */
export type Keepers = Pick<
  ServiceWorkerContainer,
  'register' | 'controller' | 'addEventListener' | 'removeEventListener'
>;

interface Options {
  readonly address: string;
  /** A newer version waits; `takeOver` loads the page again with it. */
  readonly onready: (takeOver: () => void) => void;
  readonly keepers: Keepers;
  readonly reload: () => void;
}

export async function watchVersions({ address, onready, keepers, reload }: Options): Promise<void> {
  const registration = await keepers.register(address);
  // The first version of all has nothing to take over from.
  const tell = (next: ServiceWorker) => {
    if (keepers.controller === null) return;
    onready(() => {
      keepers.addEventListener('controllerchange', reload, { once: true });
      next.postMessage('take over');
    });
  };
  const watch = (next: ServiceWorker | null) => {
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed') tell(next);
    });
  };
  if (registration.waiting !== null) tell(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}
