/** The experiments of the tab Explore. Each has a title, `explore-<key>`, and a sentence, `…-about`. */
import type { Component } from 'svelte';
import type { Lens } from '../../editor';

export type ExperimentKey =
  | 'rules'
  | 'hand'
  | 'compare'
  | 'paths'
  | 'tangents'
  | 'nudge'
  | 'climb'
  | 'own-op'
  | 'differentiate';

export const GROUPS = ['ask', 'act', 'make'] as const;

export interface Experiment {
  readonly key: ExperimentKey;
  readonly group: (typeof GROUPS)[number];
  /** There is nothing to see of it where gradients are hidden. */
  readonly showsGrad?: boolean;
  /** There is nothing to do in it where the graph is only to be read. */
  readonly changes?: boolean;
  readonly load: () => Promise<{ readonly default: Component<Record<string, never>> }>;
}

/** In the order in which they are listed, within their group. */
export const EXPERIMENTS: readonly Experiment[] = [
  {
    key: 'paths',
    group: 'ask',
    showsGrad: true,
    load: () => import('./paths/Paths.svelte'),
  },
  {
    key: 'tangents',
    group: 'ask',
    showsGrad: true,
    load: () => import('./tangents/Tangents.svelte'),
  },
  {
    key: 'nudge',
    group: 'ask',
    showsGrad: true,
    load: () => import('./nudge/Nudge.svelte'),
  },
  {
    key: 'climb',
    group: 'ask',
    showsGrad: true,
    load: () => import('./climb/Climb.svelte'),
  },
  {
    key: 'compare',
    group: 'ask',
    load: () => import('./compare/Compare.svelte'),
  },
  {
    key: 'hand',
    group: 'act',
    showsGrad: true,
    changes: true,
    load: () => import('./hand/Hand.svelte'),
  },
  {
    key: 'rules',
    group: 'act',
    showsGrad: true,
    changes: true,
    load: () => import('./rules/Rules.svelte'),
  },
  {
    key: 'own-op',
    group: 'make',
    changes: true,
    load: () => import('./own-op/OwnOp.svelte'),
  },
  {
    key: 'differentiate',
    group: 'make',
    changes: true,
    showsGrad: true,
    load: () => import('./differentiate/Differentiate.svelte'),
  },
];

const isPossible = ({ showsGrad = false, changes = false }: Experiment, lens: Lens): boolean =>
  !(showsGrad && lens.hidesGrad) && !(changes && lens.isLocked);

export const experimentsUnder = (lens: Lens): readonly Experiment[] =>
  EXPERIMENTS.filter((experiment) => isPossible(experiment, lens));
