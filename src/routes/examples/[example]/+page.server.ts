/** One example, to be read. */
import { EXAMPLES } from '$lib/examples';
import { learnTheRest } from '$lib/messages';
import { examplePage } from '$lib/server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => EXAMPLES.map(({ key }) => ({ example: key }));

export const load: PageServerLoad = async ({ params }) => {
  const example = EXAMPLES.find(({ key }) => key === params.example);
  if (example === undefined) error(404);
  await learnTheRest();
  return examplePage(example);
};
