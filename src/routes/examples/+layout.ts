/** Pages to read: they need no script, and a folder each. */
export const csr = false;
export const trailingSlash = 'always';
