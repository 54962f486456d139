/** The page of all examples says what to look at in each. */
import { learnTheRest } from '$lib/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => learnTheRest();
