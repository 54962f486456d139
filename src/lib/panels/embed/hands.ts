/** What an embedded graph can do once all of it is there: loaded right after the graph is drawn. */
export { actionFor, enterGraph, press } from '../actions';
export { hear } from '../canvas';
export { default as CardField } from '../canvas/CardField.svelte';
export { default as UndoRedo } from '../frame/UndoRedo.svelte';
export { default as OverEmbed } from './OverEmbed.svelte';
