// Before the first paint, so that a chosen theme never flashes the other one.
try {
  const theme = localStorage.getItem('wiregrad.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the theme then follows the system.
}
