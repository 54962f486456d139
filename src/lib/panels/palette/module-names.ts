/** The modules that can be added, by name. */
import type { ModuleName } from '../workbench';

export const MODULES: readonly ModuleName[] = ['neuron', 'layer', 'mlp'];

export const isModule = (key: string): key is ModuleName =>
  MODULES.some((module) => module === key);
