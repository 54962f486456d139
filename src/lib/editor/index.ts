/** The door of the editor: the state of the page and what can be done to it. */
export { type Calculation, type Shown } from './calculation.svelte';
export * from './commands';
export { provideEditor, useEditor } from './context';
export { Editor } from './editor.svelte';
export { FormulaDraft } from './formula-draft.svelte';
export type { What } from './history';
export { strongestLeaves, type LeafGradient } from './leaves';
export { outlineRow, type OutlineRow } from './outline';
export { readNumber } from './read-number';
export * from './modules';
export * from './quick';
