/**
 * Only pages without scripts (`csr = false`) are handed data when the site is built, so no script
 * ever fetches such data: what Kit would bring along for that stays out of the first load.
 */
export const noServerLoads = () => ({
  name: 'no-server-loads',
  apply: 'build',
  enforce: 'post',
  config: () => ({ define: { __SVELTEKIT_HAS_SERVER_LOAD__: 'false' } }),
});
