/** The words behind a command, sorted: options with their values, and the rest. */
import { success, type Outcome } from '../src/lib/engine';
import { TOPICS, type Topic } from './requests';
import { wrong } from './wrong';

/** Which options there are, and whether a value follows. */
const OPTIONS: ReadonlyMap<
  string,
  { readonly takesValue: boolean; readonly of: readonly Topic[] }
> = new Map([
  ['--expr', { takesValue: true, of: ['run', 'print', 'encode'] }],
  ['--lines', { takesValue: false, of: ['run'] }],
  ['--check', { takesValue: false, of: ['run'] }],
  ['--h', { takesValue: true, of: ['run'] }],
  ['--rules', { takesValue: true, of: ['run'] }],
  ['--base', { takesValue: true, of: ['encode'] }],
  ['--tidy', { takesValue: false, of: ['encode'] }],
  ['--help', { takesValue: false, of: TOPICS }],
]);

export type Options = ReadonlyMap<string, string>;

export interface Words {
  readonly options: Options;
  readonly files: readonly string[];
}

/** Options with their values on one side, files on the other; after `--` everything is a file. */
export function sortWords(command: Topic, rest: readonly string[]): Outcome<Words> {
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
      return wrong('usage-not-for-command', { word: name, command, other: option.of.join(', ') });
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
