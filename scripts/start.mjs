/** `npm start`: from a fresh clone to the playground in a browser tab. */
import { giveUp, installPackages, tool } from './bootstrap.mjs';
import { announce } from './serve.mjs';

installPackages();
console.log('Building the site ...');
if (!tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) {
  giveUp('The build failed; the reason stands above.');
}
await announce();
