/** The picture of one example, for chats and for its page. */
import { EXAMPLES } from '$lib/examples';
import { examplePicture } from '$lib/server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => EXAMPLES.map(({ key }) => ({ example: key }));

export const GET: RequestHandler = ({ params }) => {
  const example = EXAMPLES.find(({ key }) => key === params.example);
  if (example === undefined) error(404);
  return new Response(examplePicture(example), { headers: { 'content-type': 'image/png' } });
};
