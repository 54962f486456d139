/** A change that a field asks for: done, or the sentence that says why not. */
import type { Command, What } from '../../editor';
import { say } from '../../messages';
import type { Workbench } from '../workbench';

/** For fields, which say what is wrong themselves. */
export function attempt({ editor }: Workbench, command: Command, what: What): string | null {
  const outcome = editor.dispatch(command, what);
  return outcome.ok ? null : outcome.problems.map(say).join(' ');
}
