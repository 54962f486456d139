/**
 * Writes links that are not there yet: `npx tsx tests/links/add.ts`. What is there stays for ever:
 * a link that was given to somebody cannot be taken back.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { encodeLink, fileText } from '../../src/lib/share';
import { LINKED_GRAPHS } from './graphs';

const fileOf = (name: string) => new URL(`version-1/${name}`, import.meta.url);

for (const [name, document] of LINKED_GRAPHS) {
  if (existsSync(fileOf(`${name}.txt`))) continue;
  const encoded = encodeLink(document);
  if (!encoded.ok) throw new Error(`${name}: ${JSON.stringify(encoded.problems)}`);
  writeFileSync(fileOf(`${name}.txt`), `${encoded.value.fragment}\n`);
  writeFileSync(fileOf(`${name}.json`), fileText(document));
  process.stdout.write(`${name}: ${encoded.value.fragment.length} characters\n`);
}
