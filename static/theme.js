// Before the first paint, so that a chosen theme never flashes the other one.
try {
  // In somebody else's page it is the page's choice; what was chosen here is nobody's business there.
  const isEmbed = location.pathname.endsWith('/embed/');
  const asked = new URLSearchParams(location.search).get('theme');
  const theme = isEmbed ? asked : localStorage.getItem('wiregrad.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the theme then follows the system.
}
