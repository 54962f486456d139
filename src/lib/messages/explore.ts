/** The experiments of the tab Explore: how they are called, and what each is for. */
import type { Sentences } from './sentences';

export const EXPLORE: Sentences = {
  'explore-label': () => 'Experiments',
  'explore-back': () => 'All experiments',
  'explore-empty': () => 'Add a node or type a formula above: experiments need a graph.',
  'explore-group-ask': () => 'Ask the numbers',
  'explore-group-act': () => 'Take the pass into your own hands',
  'explore-group-make': () => 'Build further',

  'explore-rules': () => 'Break it',
  'explore-rules-about': () => 'Switch a bug on and see which gradients it ruins.',
};
