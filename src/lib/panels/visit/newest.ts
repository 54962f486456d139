/** Loads the page again, in the newest version that there is, for a link that asks for it. */

/** What is needed of the browser: handed in, so that tests need none. */
interface Parts {
  readonly keepers: Pick<ServiceWorkerContainer, 'getRegistration' | 'addEventListener'> | null;
  readonly reload: () => void;
}

/** What is kept for offline use answers first: a newer version has to take over before the reload. */
export async function reloadNewest({ keepers, reload }: Parts = browserParts()): Promise<void> {
  const next = await newest(keepers).catch(() => null);
  if (keepers === null || next === null) {
    reload();
    return;
  }
  keepers.addEventListener('controllerchange', () => reload(), { once: true });
  const takeOver = () => {
    if (next.state === 'installed') next.postMessage('take over');
    // It could not be installed: the one that is here goes on.
    else if (next.state === 'redundant') reload();
  };
  takeOver();
  next.addEventListener('statechange', takeOver);
}

async function newest(keepers: Parts['keepers']): Promise<ServiceWorker | null> {
  const registration = await keepers?.getRegistration();
  await registration?.update();
  return registration?.installing ?? registration?.waiting ?? null;
}

const browserParts = (): Parts => ({
  keepers: 'serviceWorker' in navigator ? navigator.serviceWorker : null,
  reload: () => location.reload(),
});
