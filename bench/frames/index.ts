/** `npm run bench:frames`: frames in a second on the built site; ../README.md says how. */
import type { GraphDocument } from '../../src/lib/engine';
import { columns, short } from '../table';
import { countDuring, type Frames } from './count';
import { grid, network } from './documents';
import { pan, scrub, stream, zoom, type Gesture } from './gestures';
import {
  EMPTY_GROUND,
  fitAll,
  groundOf,
  launch,
  lookAtLeaf,
  openEmpty,
  openGraph,
  selectLeaf,
  serveSite,
} from './site';

const MILLISECONDS = 2500;
const LAYERS = [16, 16, 1];

const GRAPHS: readonly (readonly [string, GraphDocument])[] = [
  ['100 nodes', grid(100)],
  ['1 000 nodes', grid(1000)],
  ['MLP 2-16-16-1, folded', network(LAYERS, true)],
  ['MLP 2-16-16-1, unfolded', network(LAYERS, false)],
];

interface Row {
  readonly graph: string;
  readonly gesture: string;
  readonly frames: Frames;
  readonly empty: Frames;
}

const rows: Row[] = [];
const browser = await launch();
try {
  // Another address than that of the site built here can be given.
  const asked = process.argv.find((argument) => argument.startsWith('http'));
  const address = asked ?? (await serveSite());
  for (const [graph, document] of GRAPHS) {
    process.stderr.write(`measuring: ${graph}\n`);
    rows.push(...(await measure(graph, document, address)));
  }
} finally {
  await browser.close();
}
process.stdout.write(process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
// The server would keep us here.
process.exit();

/** Each gesture is followed at once by the same one on the empty page: a busy machine slows both. */
async function measure(
  graph: string,
  document: GraphDocument,
  address: string,
): Promise<readonly Row[]> {
  const page = await openGraph(browser, address, document);
  const empty = await openEmpty(browser);
  const found: Row[] = [];
  const take = async (gesture: string, hand: Gesture, rest: Gesture): Promise<void> => {
    const ground = await groundOf(page);
    await page.bringToFront();
    const frames = await countDuring(page, () => hand(page, ground, MILLISECONDS));
    await empty.bringToFront();
    const least = await countDuring(empty, () => rest(empty, EMPTY_GROUND, MILLISECONDS));
    found.push({ graph, gesture, frames, empty: least });
  };
  await take('pan, all in view', pan, pan);
  await fitAll(page);
  await take('zoom', zoom, zoom);
  await selectLeaf(page);
  await take('stream, all in view', stream, scrub);
  await lookAtLeaf(page);
  await take('scrub at zoom 1', scrub, scrub);
  await page.context().close();
  await empty.context().close();
  return found;
}

function table(measured: readonly Row[]): string {
  const head = ['frames in a second', 'gesture', 'screen', 'painted', 'slow ms', 'empty', 'ratio'];
  const lines = measured.map(({ graph, gesture, frames, empty }) => [
    graph,
    gesture,
    short(frames.screen),
    short(frames.painted),
    short(frames.slow),
    short(empty.screen),
    short(frames.screen / empty.screen),
  ]);
  return `${columns([head, ...lines])}\n`;
}
