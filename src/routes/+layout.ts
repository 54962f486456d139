/** Every page is built ahead, with its text. */
export const prerender = true;
