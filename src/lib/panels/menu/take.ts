/** A menu acts on what is selected: so what it was opened on is selected, if it is not yet. */
import type { Target } from '../../canvas';
import type { What } from '../../editor';
import type { Workbench } from '../workbench';

/** What the menu is about, for its name. */
export function take({ editor }: Workbench, target: Target): What {
  switch (target.on) {
    case 'blank':
      return { key: 'menu-graph' };
    case 'wire':
      editor.selectWires(target.ends);
      return { key: 'menu-wire' };
    default: {
      const id = target.on === 'input' ? target.end.node : target.id;
      const { ids } = editor.selection;
      if (!ids.has(id)) editor.select([id]);
      editor.setFocus(id);
      return ids.has(id) && ids.size > 1
        ? { key: 'menu-cards', params: { count: ids.size } }
        : { key: 'menu-card', params: { id } };
    }
  }
}
