/** What the window has of the page around: who it is, how it is heard, how it is answered. */
import { say } from '../../messages';
import type { HostParts } from './host';
import type { Theme } from './protocol';

export function windowParts(): HostParts {
  const { parent } = window;
  return {
    parent: parent === window ? null : parent,
    listen(hear) {
      addEventListener('message', hear);
      return () => removeEventListener('message', hear);
    },
    post: (message, origin) => parent.postMessage(message, origin),
    now: () => performance.now(),
    later(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    say,
  };
}

export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
