/** The door of the palette: what it offers. */
export { paletteOf, type PaletteGroup, type PaletteItem } from './items';
export { isModule } from './module-names';
export { addFromPalette } from './add';
