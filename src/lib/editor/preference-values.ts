/** What can be preferred, and how it is read from where it was kept. */

export type Theme = 'system' | 'light' | 'dark';

export interface Panel {
  /** In pixels. */
  readonly width: number;
  readonly folded: boolean;
}

export type Tab = 'inspect' | 'outline' | 'explore';

export interface Panels {
  readonly left: Panel;
  readonly right: Panel & { readonly tab: Tab };
}

export interface PreferenceValues {
  readonly digits: number;
  readonly motion: 'system' | 'none';
  readonly singleKeys: boolean;
  readonly map: boolean;
  readonly derivations: boolean;
  readonly panels: Panels;
}

const TABS: readonly Tab[] = ['inspect', 'outline', 'explore'];
export const DIGITS = { fewest: 2, most: 17 } as const;
export const PANEL_WIDTH = { least: 160, most: 640 } as const;

export const DEFAULTS: PreferenceValues = {
  digits: 4,
  motion: 'system',
  singleKeys: true,
  map: true,
  derivations: false,
  panels: {
    left: { width: 216, folded: false },
    right: { width: 336, folded: false, tab: 'inspect' },
  },
};

/** Whatever was kept, field by field; what cannot be read is as it was in the beginning. */
export function readPreferences(kept: string | null): PreferenceValues {
  const found = fields(parsed(kept));
  const panels = fields(found.get('panels'));
  const right = fields(panels.get('right'));
  return {
    digits: whole(found.get('digits'), DIGITS.fewest, DIGITS.most, DEFAULTS.digits),
    motion: found.get('motion') === 'none' ? 'none' : 'system',
    singleKeys: flag(found.get('singleKeys'), DEFAULTS.singleKeys),
    map: flag(found.get('map'), DEFAULTS.map),
    derivations: flag(found.get('derivations'), DEFAULTS.derivations),
    panels: {
      left: panel(fields(panels.get('left')), DEFAULTS.panels.left),
      right: {
        ...panel(right, DEFAULTS.panels.right),
        tab: TABS.find((tab) => tab === right.get('tab')) ?? DEFAULTS.panels.right.tab,
      },
    },
  };
}

function parsed(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}

const fields = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const panel = (found: ReadonlyMap<string, unknown>, usual: Panel): Panel => ({
  width: whole(found.get('width'), PANEL_WIDTH.least, PANEL_WIDTH.most, usual.width),
  folded: flag(found.get('folded'), usual.folded),
});

const whole = (value: unknown, least: number, most: number, usual: number): number =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.min(most, Math.max(least, Math.round(value)))
    : usual;

const flag = (value: unknown, usual: boolean): boolean =>
  typeof value === 'boolean' ? value : usual;
