/** The arguments of the command line, read into what is to be done, or into what is wrong. */
import { readRules, type Rules } from '../src/lib/engine';
import { failure, success, type Outcome } from '../src/lib/engine';

export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard-input' }
  | { readonly kind: 'formula'; readonly text: string };

export const TOPICS = ['run', 'print'] as const;
export type Topic = (typeof TOPICS)[number];

export interface RunRequest {
  readonly kind: 'run';
  readonly source: Source;
  readonly lines: boolean;
  readonly check: boolean;
  /** The step of the gradient check; null leaves it to the engine. */
  readonly h: number | null;
  /** In place of the documents' own; null leaves theirs. */
  readonly rules: Rules | null;
}

export type Request =
  | { readonly kind: 'help'; readonly topic: Topic | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'print'; readonly source: Source }
  | RunRequest;

/** Which options there are, and whether a value follows. */
const OPTIONS: ReadonlyMap<
  string,
  { readonly takesValue: boolean; readonly of: readonly Topic[] }
> = new Map([
  ['--expr', { takesValue: true, of: ['run', 'print'] }],
  ['--lines', { takesValue: false, of: ['run'] }],
  ['--check', { takesValue: false, of: ['run'] }],
  ['--h', { takesValue: true, of: ['run'] }],
  ['--rules', { takesValue: true, of: ['run'] }],
  ['--help', { takesValue: false, of: ['run', 'print'] }],
]);

interface Words {
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

export function readArguments(words: readonly string[]): Outcome<Request> {
  const [first, ...rest] = words;
  if (first === undefined) return wrong('usage-no-command');
  if (first === '--help' || first === '-h') return success({ kind: 'help', topic: null });
  if (first === '--version' || first === '-v') return success({ kind: 'version' });
  if (first === 'help') return readHelp(rest);
  if (!isTopic(first)) return wrong('usage-unknown-command', { word: first });
  return readCommand(first, rest);
}

function readHelp([topic, extra]: readonly string[]): Outcome<Request> {
  if (topic === undefined) return success({ kind: 'help', topic: null });
  if (!isTopic(topic)) return wrong('usage-unknown-command', { word: topic });
  if (extra !== undefined) return wrong('usage-extra-word', { word: extra });
  return success({ kind: 'help', topic });
}

function readCommand(command: Topic, rest: readonly string[]): Outcome<Request> {
  const words = sortWords(command, rest);
  if (!words.ok) return words;
  if (words.value.options.has('--help')) return success({ kind: 'help', topic: command });
  const source = readSource(command, words.value);
  if (!source.ok) return source;
  return command === 'print'
    ? success({ kind: 'print', source: source.value })
    : readRun(source.value, words.value.options);
}

/** Options with their values on one side, files on the other; after `--` everything is a file. */
function sortWords(command: Topic, rest: readonly string[]): Outcome<Words> {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i];
    if (word === '--') {
      files.push(...rest.slice(i + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const [name, attached] = splitOption(word);
    const option = OPTIONS.get(name);
    if (option === undefined) return wrong('usage-unknown-option', { word: name });
    if (!option.of.includes(command))
      return wrong('usage-not-for-command', { word: name, command });
    if (options.has(name)) return wrong('usage-repeated', { word: name });
    if (!option.takesValue && attached !== null) return wrong('usage-no-value', { word: name });
    const value = option.takesValue ? (attached ?? rest[++i]) : '';
    if (value === undefined) return wrong('usage-missing-value', { word: name });
    options.set(name, value);
  }
  return success({ options, files });
}

function splitOption(word: string): [name: string, attached: string | null] {
  if (word === '-h') return ['--help', null];
  const equals = word.indexOf('=');
  return equals < 0 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
}

function readSource(command: Topic, { options, files }: Words): Outcome<Source> {
  const formula = options.get('--expr');
  const [file, second] = files;
  if (second !== undefined) return wrong('usage-two-files', { word: second });
  if (formula !== undefined && file !== undefined) return wrong('usage-file-and-expr');
  if (formula !== undefined) return success({ kind: 'formula', text: formula });
  if (file === undefined || file === '') return wrong('usage-no-source', { command });
  return success(file === '-' ? { kind: 'standard-input' } : { kind: 'file', path: file });
}

function readRun(source: Source, options: ReadonlyMap<string, string>): Outcome<RunRequest> {
  const lines = options.has('--lines');
  const check = options.has('--check');
  if (lines && source.kind === 'formula') return wrong('usage-lines-and-expr');
  const h = readStep(options.get('--h'), check);
  if (!h.ok) return h;
  const rules = readRulesOption(options.get('--rules'));
  if (!rules.ok) return rules;
  return success({ kind: 'run', source, lines, check, h: h.value, rules: rules.value });
}

function readStep(text: string | undefined, check: boolean): Outcome<number | null> {
  if (text === undefined) return success(null);
  if (!check) return wrong('usage-h-without-check');
  const h = text.trim() === '' ? NaN : Number(text);
  const usable = Number.isFinite(h) && h > 0;
  return usable ? success(h) : wrong('usage-bad-h', { word: text });
}

function readRulesOption(text: string | undefined): Outcome<Rules | null> {
  if (text === undefined) return success(null);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('usage-rules-not-json', { word: text });
  }
  const rules = readRules(value);
  if (rules.ok) return rules;
  const path = (inside = ''): string => (inside === '' ? '--rules' : `--rules ${inside}`);
  return failure(...rules.problems.map((problem) => ({ ...problem, path: path(problem.path) })));
}

const isTopic = (word: string): word is Topic => (TOPICS as readonly string[]).includes(word);

function wrong(code: string, params: Readonly<Record<string, string>> = {}): Outcome<never> {
  return failure({ code, params });
}
