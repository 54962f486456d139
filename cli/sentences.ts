/** The manual of the command line, and sentences about wrong usage. */
import type { Sentences } from '../src/lib/messages';
import { LINK_LIMITS } from '../src/lib/share';

const many = (count: number): string => count.toLocaleString('en');
const kilobytes = (bytes: number): string => `${bytes / 1024} KB`;

const limits = ({ characters, bytes }: { characters: number; bytes: number }): string =>
  [
    `${many(characters)} characters`,
    `${kilobytes(bytes)} of data`,
    `${many(LINK_LIMITS.nodes)} nodes`,
    `${many(LINK_LIMITS.wires)} wires`,
    `${kilobytes(LINK_LIMITS.text)} of text`,
  ].join(', ');

const HELP = `wiregrad - backpropagation through a graph of numbers

Usage
  wiregrad run FILE              run the pass over a graph, print the result as JSON
  wiregrad run --expr FORMULA    the same for a formula
  wiregrad print FILE            print the tape: what is computed, in which order
  wiregrad encode FILE           print the link that holds a graph
  wiregrad decode LINK           print the graph that a link holds
  wiregrad help [COMMAND]        the manual of one command, with examples
  wiregrad --version

From a fresh clone, after npm ci:  npm run -s wiregrad -- run FILE

FILE is a graph document in JSON; - reads standard input. A link may stand wherever a FILE may.

A first run
  $ npm run -s wiregrad -- run --expr "L = (a*b + c)*f; a = 2; b = -3; c = 10; f = -2"
  L is -8. Its gradient is 6 for a, -4 for b, -2 for c and 4 for f: raise f by 0.001,
  and L rises by 0.004.

Exit code
  0  there is a result
  1  the input was refused; standard output says why, as { "problems": [...] }
  2  wrong usage; standard error says why`;

const HELP_RUN = `wiregrad run - run the forward and the backward pass, print every number as JSON

Usage
  wiregrad run FILE                     a graph document or a link; - reads standard input
  wiregrad run --expr FORMULA           a formula; statements are separated by ; or new lines
  wiregrad run --lines FILE             one document or link per line in, one result per line out

Options
  --check        hold every leaf's gradient against central differences
  --h NUMBER     the step of that check, for instance --h 1e-5
  --rules JSON   run under these rules in place of the document's own; '{}' is the right ones
  --lines        FILE holds one document (JSON Lines) or link per line, of any number
  --help         this page
  --             every word after it is a FILE

The result is one JSON object
  output     the node where the backward pass starts, null if there is no single one
  nodes      by name: op, data (the value) and grad (d output / d node)
  wires      one entry per wire: from, to, port (counted from 0), slope (d to / d from at this
             port) and contribution (slope times the gradient of "to", what this wire adds to
             the gradient of "from")
  problems   what keeps parts of the graph from being computed: code, node, port, message
  check      with --check: passed, and by leaf numerical, absolute and relative error, verdict
             (ok, wrong, kink: the slope jumps here, unsure: lost in rounding)
What is not computed is null, and so is the gradient of a constant. NaN, Infinity and -Infinity
are written as strings.

Examples
  $ wiregrad run --expr "y = x*x + 3*x; x = 2"
    y is 10 and the gradient of x is 7: 2 + 2 over the two wires of x*x, and 3 from 3*x.

  $ wiregrad run --check --expr "o = tanh(w*x + b); w = -3; x = 2; b = 6.8814"
    o is 0.7071, the gradients are 1 for w, -1.5 for x and 0.5 for b (rounded), and each leaf
    gets the verdict ok.

  $ wiregrad run --expr "y = x*x; x = 3" --rules '{"accumulate": "overwrite"}'
    With = in place of += the second wire overwrites the first: 3 for x, where 6 is right.

  $ echo '{"format":"wiregrad","version":1,"nodes":[
      {"id":"x","op":"input","value":3},
      {"id":"y","op":"mul","inputs":["x","x"]}]}' | wiregrad run -
    y is 9 and the gradient of x is 6.

  $ wiregrad run --lines answers.jsonl > results.jsonl
    Line 7 of the results belongs to line 7 of the answers. A line that is refused gives
    { "problems": [...] }, the lines after it still run, and the exit code is 1.

Rules (all optional; the right one is named first)
  accumulate   "add" or "overwrite"
  reset        "all", "inner", "leaves" or "none": what is cleared between passes
  seed         true or false: whether the output's gradient is set to 1
  order        "topological", "recursive" or a list of node names
  passes       1 to 10 backward passes in a row
  faulty       [{"op": "tanh", "port": 0, "slope": "1 - out"}]: slopes in place of an op's own

Limits
  64 MB and 1,000,000 nodes per document. A larger file is refused before it is read.`;

const HELP_PRINT = `wiregrad print - print the tape: every node in the order of the pass

Usage
  wiregrad print FILE             a graph document or a link; - reads standard input
  wiregrad print --expr FORMULA   a formula

The forward pass goes from the first line to the last, the backward pass from the last to the
first. The order depends on the graph alone: by level (the longest way from a leaf), then by op,
then as in the document. Neighbours of the same kind form a run, which one tight loop computes.

Example
  $ wiregrad print --expr "L = (a*b + c)*f; a = 2; b = -3; c = 10; f = -2"
    tape: 7 of 7 nodes, 4 runs, output L

    run 4 × input
      0  a = input 2
      1  b = input -3
      2  c = input 10
      3  f = input -2

    run 1 × mul
      4  mul1 = mul(a, b)

    run 1 × add
      5  add1 = add(mul1, c)

    run 1 × mul
      6  L = mul(add1, f)`;

const HELP_ENCODE = `wiregrad encode - print the link that holds a graph

Usage
  wiregrad encode FILE             a graph document; - reads standard input
  wiregrad encode --expr FORMULA   a formula

Options
  --base ADDRESS   the address of a wiregrad page to put before the link
  --tidy           without the places of cards: shorter, and the page lays the graph out
  --help           this page

A link holds the whole graph in letters and digits behind a #. The same graph always gives the
same link. Nothing is stored anywhere: whoever has the link has the graph.

Examples
  $ wiregrad encode --expr "y = x*x; x = 3" --base https://example.org/wiregrad/
    https://example.org/wiregrad/#g1s00Lo1DvJsLWsDF1VzbYK5ObtA

  $ wiregrad encode neuron.wiregrad.json | wiregrad run --check -
    What encode prints, run, print and decode read.

Limits
  ${limits(LINK_LIMITS.write)}.
  A graph beyond them is refused: send its file. Many programs cut off links of more than 8,000
  characters; standard error says so.`;

const HELP_DECODE = `wiregrad decode - print the graph that a link holds

Usage
  wiregrad decode LINK   a link, with its address or without, or a message with a link in it
  wiregrad decode -      reads it from standard input

Put quotes around a LINK: # begins a comment in most shells. What mail and chat programs do to
links does no harm: line breaks, > before lines, %23 for #, a full stop at the end.

The graph is printed as the page saves it to a file. A link that was cut off, changed on its way,
or made by a newer wiregrad is refused, and the problem says which.

Examples
  $ wiregrad decode "https://example.org/wiregrad/#g1s00Lo1DvJsLWsDF1VzbYK5ObtA"
    The graph of y = x*x with x = 3, which encode put into this link.

  $ wiregrad decode "#e=y = x*x; x = 3"
    A link can be written by hand: behind #e= stands a formula.

Limits
  ${limits(LINK_LIMITS.read)}.
  A message may have ${many(LINK_LIMITS.pasted)} characters.`;

export const COMMAND: Sentences = {
  help: () => HELP,
  'help-run': () => HELP_RUN,
  'help-print': () => HELP_PRINT,
  'help-encode': () => HELP_ENCODE,
  'help-decode': () => HELP_DECODE,

  'encode-left': ({ paths }) => `A link has no room for these fields, so it does without: ${paths}`,
  'encode-long': ({ found }) =>
    `This link has ${found} characters. Many programs cut links off at 8,000: better send the file.`,

  'usage-hint': () => 'Try "wiregrad --help".',
  'usage-no-command': () => 'say what to do: run, print, encode, decode or help.',
  'usage-unknown-command': ({ word }) =>
    `there is no command "${word}"; there are run, print, encode, decode and help.`,
  'usage-extra-word': ({ word }) => `"${word}" is one word too many.`,
  'usage-unknown-option': ({ word }) => `there is no option ${word}.`,
  'usage-not-for-command': ({ word, command, other }) =>
    `${command} takes no ${word}; it goes with ${other}.`,
  'usage-repeated': ({ word }) => `${word} stands twice; give it once.`,
  'usage-no-value': ({ word }) => `${word} takes no value.`,
  'usage-missing-value': ({ word }) => `${word} needs a value after it.`,
  'usage-two-files': ({ word }) =>
    `one FILE at a time; "${word}" is a second one. Many documents fit in one file with --lines.`,
  'usage-file-and-expr': () => 'give a FILE or --expr, not both.',
  'usage-no-source': ({ command }) =>
    `${command} needs a FILE or a link (- for standard input), or --expr FORMULA.`,
  'usage-no-link': () => 'decode needs a LINK, or - for standard input.',
  'usage-bad-base': ({ word }) =>
    `--base needs the address of a page, for instance https://example.org/, not "${word}".`,
  'usage-lines-and-expr': () => '--lines reads a FILE or -, not a single formula or link.',
  'usage-h-without-check': () => '--h is the step of the gradient check; add --check.',
  'usage-bad-h': ({ word }) => `--h needs a number above 0, for instance 1e-5, not "${word}".`,
  'usage-rules-not-json': ({ word }) =>
    `--rules needs JSON, for instance '{"accumulate": "overwrite"}', not ${word}`,
  'usage-unreadable-file': ({ file, reason }) =>
    `${file}: ${WHY_UNREADABLE.get(`${reason}`) ?? reason}.`,
};

const WHY_UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'this is a folder; give a file in it'],
  ['EACCES', 'no permission to read it'],
]);
