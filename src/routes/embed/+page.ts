/** A folder of its own, so that the address has one form on every host; its texts come first. */
import { learnEmbed } from '$lib/messages';

export const trailingSlash = 'always';

export const load = learnEmbed;
