const isEmbed = location.pathname.endsWith('/embed/');
// Before the first paint, so that a chosen theme never flashes the other one.
try {
  // In somebody else's page the theme is that page's choice: what was chosen here counts nothing there.
  const asked = new URLSearchParams(location.search).get('theme');
  const theme = isEmbed ? asked : localStorage.getItem('wiregrad.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the theme then follows the system.
}
// A link brings another graph than the one that stands in the page: that one is not shown first.
if (!isEmbed && /^#(?:[^0-9A-Za-z]*[gxsrp]\d[a-z]|e(?:=|%3d))/i.test(location.hash)) {
  document.documentElement.dataset.arriving = '';
}
