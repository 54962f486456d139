/** What is said of the ops themselves: usual slips, own ops, unfolding, differentiating. */
import type { Sentences } from './sentences';

export const SYMBOLS: Sentences = {
  // Usual slips
  'slip-factor': () => 'leaves a factor out',
  'slip-half': () => 'shares the gradient out instead of copying it',
  'slip-input': () => 'reads the input where the output belongs',
  'slip-neighbour': () => 'is the slope of a related op',
  'slip-one-side': () => 'forgets the other side of the kink',
  'slip-output': () => 'reads the output where the input belongs',
  'slip-own-value': () => 'hands its own input on',
  'slip-plain': () => 'hands the gradient on as it comes',
  'slip-power-rule': () => 'misuses the power rule',
  'slip-product-rule': () => 'has only one half of the product rule',
  'slip-sign': () => 'has the wrong sign',
  'slip-upside-down': () => 'multiplies where it must divide, or the other way round',

  'not-by-hand': () => 'Backward runs by itself here. Begin by hand first.',
};
