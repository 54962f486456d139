/** Hears when colours or fonts become others; the way back stops it. */
export function watchTheme(onchange: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(onchange);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', onchange);
  document.fonts.addEventListener('loadingdone', onchange);
  return () => {
    chosen.disconnect();
    system.removeEventListener('change', onchange);
    document.fonts.removeEventListener('loadingdone', onchange);
  };
}
