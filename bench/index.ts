/** `npm run bench`: measures everything in one run and prints one table; see README.md here. */
import { measureEdits } from './edit';
import { fields, measure, type Measured } from './measurements';
import { mixedGraph } from './mixed';
import { report } from './report';

const options = new Set(process.argv.slice(2));
const quick = options.has('--quick');

const passes: Measured[] = [];
for (const field of fields(quick)) {
  passes.push(await measure(field));
}
const edits = measureEdits(mixedGraph(10_000), quick ? 10 : 40);
process.stdout.write(report({ passes, edits }, options.has('--json')));
