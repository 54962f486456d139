/** A folder of its own, so that the address has one form on every host. */
export const trailingSlash = 'always';
