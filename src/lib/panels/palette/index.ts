/** The door of the palette: what it offers, and where one more card fits. */
export { freePlace } from './free-place';
export { isModule, paletteOf, type PaletteGroup, type PaletteItem } from './items';
