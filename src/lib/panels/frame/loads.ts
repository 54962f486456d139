/**
 * Parts of the page that are loaded later, each with its styles. A file of its own, itself loaded
 * later: else the styles of all of them would stand in the head of the page.
 */
export const LOADS = {
  bands: () => import('../rules/Bands.svelte'),
  check: () => import('../check/CheckPopup.svelte'),
  documents: () => import('../documents/DocumentsMenu.svelte'),
  experiment: () => import('../explore/ExperimentPopup.svelte'),
  explore: () => import('../explore/Explore.svelte'),
  files: () => import('../files/DropFiles.svelte'),
  find: () => import('../find/FindBar.svelte'),
  gallery: () => import('../gallery/Gallery.svelte'),
  inspect: () => import('../inspect/Inspector.svelte'),
  keys: () => import('../keys/KeyMap.svelte'),
  lecture: () => import('../lecture/Lecture.svelte'),
  link: () => import('../visit/LinkDialog.svelte'),
  menu: () => import('../menu/ContextMenu.svelte'),
  module: () => import('../palette/ModuleForm.svelte'),
  outline: () => import('../outline/Outline.svelte'),
  over: () => import('./OverCanvas.svelte'),
  palette: () => import('../palette/Palette.svelte'),
  pictures: () => import('../pictures/Pictures.svelte'),
  print: () => import('../print/PrintSheet.svelte'),
  refused: () => import('../files/Refused.svelte'),
  search: () => import('../search/Search.svelte'),
  settings: () => import('../settings/Settings.svelte'),
  share: () => import('../share/Share.svelte'),
  target: () => import('../search/Target.svelte'),
  tools: () => import('./ToolsMenu.svelte'),
  transport: () => import('../transport/Transport.svelte'),
  visit: () => import('../visit/VisitBand.svelte'),
  why: () => import('../why/WhyPopup.svelte'),
};
