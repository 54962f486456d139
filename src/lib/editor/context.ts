/** Hands the editor down to the panels. */
import { createContext } from 'svelte';
import type { Editor } from './editor.svelte';

export const [useEditor, provideEditor] = createContext<Editor>();
