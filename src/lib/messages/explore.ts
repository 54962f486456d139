/** The experiments of the tab Explore: how they are called, and what each is for. */
import type { Sentences } from './sentences';

export const EXPLORE: Sentences = {
  'explore-label': () => 'Experiments',
  'explore-opened': (p) => `${p.title} is open in the tab Explore.`,
  'explore-back': () => 'All experiments',
  'explore-empty': () => 'Add a node or type a formula above: experiments need a graph.',
  'explore-group-ask': () => 'Ask the numbers',
  'explore-group-act': () => 'Take the pass into your own hands',
  'explore-group-make': () => 'Build further',

  'explore-compare': () => 'Compare two runs',
  'explore-compare-about': () =>
    'Pin the numbers as they are, change something, and see what moved.',
  'explore-hand': () => 'By hand',
  'explore-hand-about': () => 'Run backward yourself, node by node, in any order.',
  'explore-rules': () => 'Break it',
  'explore-rules-about': () => 'Switch a bug on and see which gradients it ruins.',
};
