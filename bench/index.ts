/** `npm run bench`: measures everything in one run and prints one table; README.md says how. */
import { measureEdits } from './edit';
import { fields, measure, type Measured } from './measurements';
import { mixedGraph } from './mixed';
import { report } from './report';
import { measureStart } from './start';
import { measureTraining } from './training';

const HELP = `npm run bench [-- --quick] [-- --json]
  --quick  fewer rounds, smaller graphs for C and Python: about 20 seconds
  --json   the numbers as JSON
`;

const options = new Set(process.argv.slice(2));
const unknown = [...options].find((option) => !['--quick', '--json'].includes(option));

if (unknown === undefined) await bench(options.has('--quick'));
else {
  process.stderr.write(HELP);
  process.exitCode = unknown === '--help' ? 0 : 2;
}

async function bench(quick: boolean): Promise<void> {
  const passes: Measured[] = [];
  for (const field of fields(quick)) {
    say(field.title);
    passes.push(await measure(field));
  }
  say('edits, training, start');
  const rounds = quick ? 1 : 5;
  const measured = {
    passes,
    edits: measureEdits(mixedGraph(10_000), 40 * rounds),
    training: measureTraining(rounds),
    start: measureStart(rounds),
  };
  process.stdout.write(report(measured, options.has('--json')));
}

/** On standard error, so that the table and the JSON stay clean. */
function say(what: string): void {
  process.stderr.write(`measuring: ${what}\n`);
}
