/** Begins to speak with the page around. */
import type { Editor } from '../../editor';
import { Host } from './host';
import type { Session } from './session.svelte';
import { showTheme, windowParts } from './window-parts';

export function begin(editor: Editor, session: Session): Host {
  const host = new Host(windowParts(), {
    load: (what) => session.load(what),
    state: () => session.state(),
    show: showTheme,
  });
  let revision = 0;
  host.start(editor.watch(() => host.tell({ type: 'change', revision: ++revision })));
  return host;
}
