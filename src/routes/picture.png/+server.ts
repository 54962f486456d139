/** The picture that chats show for the site. */
import { sitePicture } from '$lib/server';

export const prerender = true;

export const GET = async (): Promise<Response> =>
  new Response(await sitePicture(), { headers: { 'content-type': 'image/png' } });
