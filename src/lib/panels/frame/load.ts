/** Loads parts of the page that are not there from the beginning. */
import type { Component } from 'svelte';
import { learnTheRest } from '../../messages';
import type { LOADS } from './loads';

export type Part = keyof typeof LOADS;

interface Loaded {
  readonly default: Component<Record<string, never>>;
}

export async function load(part: Part): Promise<Loaded> {
  const [{ LOADS }] = await Promise.all([import('./loads'), learnTheRest()]);
  return LOADS[part]();
}

/** So that they open at once later, also where the network is gone meanwhile. */
export async function loadAhead(): Promise<void> {
  const { LOADS } = await import('./loads');
  await Promise.allSettled(Object.values(LOADS).map((part) => part()));
}
