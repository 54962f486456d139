/** What may be open above the page: menus, dialogs, fields. */
import type { GridPoint, ScreenPoint, Target, WireStart } from '../../canvas';
import type { Problem } from '../../engine';
import type { WireEnd } from '../../layout';
import type { ExperimentKey } from '../explore/experiments';
import type { Refused } from '../files';

export type ModuleName = 'neuron' | 'layer' | 'mlp';

/** At most one thing is open above the page. */
export type Popup =
  /** What is picked or typed is put at the place, and wired to the loose end. */
  | {
      readonly kind: 'search';
      readonly at: GridPoint;
      readonly screen: ScreenPoint;
      readonly wire: WireStart | null;
      /** What is picked is put on this wire. */
      readonly insert?: WireEnd;
    }
  /** Asks how large a module should be. */
  | {
      readonly kind: 'module';
      readonly name: ModuleName;
      readonly at: GridPoint;
      readonly screen: ScreenPoint;
    }
  /** Asks by name where a wire from this card should go. */
  | {
      readonly kind: 'target';
      readonly from: string;
      readonly typed: string;
      readonly screen: ScreenPoint;
    }
  | {
      readonly kind: 'menu';
      readonly target: Target;
      readonly at: GridPoint;
      readonly screen: ScreenPoint;
    }
  | { readonly kind: 'why'; readonly target: Target; readonly screen: ScreenPoint }
  /** A field on the card itself. */
  | { readonly kind: 'field'; readonly id: string; readonly part: 'data' | 'name' }
  /** Asks for a link, or says why one could not be opened. */
  | { readonly kind: 'link'; readonly problems: readonly Problem[]; readonly link?: string }
  /** Files that could not be opened. */
  | { readonly kind: 'refused'; readonly files: readonly Refused[] }
  /** Brings an experiment of the tab Explore to the front. */
  | { readonly kind: 'experiment'; readonly key: ExperimentKey }
  | { readonly kind: 'documents' | 'gallery' | 'share' | 'pictures' }
  | { readonly kind: 'tools' | 'settings' | 'keys' | 'find' | 'check' };

/** They open with a field that has the focus, a moment after they were asked for. */
export const TYPED_INTO: ReadonlySet<Popup['kind']> = new Set(['find', 'search']);
