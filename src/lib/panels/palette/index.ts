/** The door of the palette: what it offers. */
export { isModule, paletteOf, type PaletteGroup, type PaletteItem } from './items';
export { addFromPalette } from './add';
