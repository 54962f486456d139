/** The arguments of the command line, read into what is to be done, or into what is wrong. */
import { success, type Outcome } from '../src/lib/engine';
import { looksLikeLink } from '../src/lib/share';
import { readEncode, readRun } from './options';
import { TOPICS, type DecodeRequest, type LinkSource, type Request } from './requests';
import type { Source, Topic } from './requests';
import { sortWords, type Words } from './words';
import { wrong } from './wrong';

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
  if (command === 'decode') return readDecode(words.value);
  const source = readSource(command, words.value);
  if (!source.ok) return source;
  switch (command) {
    case 'print':
      return success({ kind: 'print', source: source.value });
    case 'run':
      return readRun(source.value, words.value.options);
    case 'encode':
      return readEncode(source.value, words.value.options);
  }
}

function readSource(command: Topic, { options, files }: Words): Outcome<Source> {
  const formula = options.get('--expr');
  const [file, second] = files;
  if (second !== undefined) return wrong('usage-two-files', { word: second });
  if (formula !== undefined && file !== undefined) return wrong('usage-file-and-expr');
  if (formula !== undefined) return success({ kind: 'formula', text: formula });
  if (file === undefined || file === '') return wrong('usage-no-source', { command });
  if (file === '-') return success({ kind: 'standard-input' });
  return success(isLink(file) ? linkSource(file) : { kind: 'file', path: file });
}

/** A file may have any name, so what has no # is a link only if it is nothing but letters and digits. */
const isLink = (word: string): boolean =>
  (/#|%23/.test(word) || /^[gxsrp]1[sd][0-9A-Za-z]+$/.test(word)) && looksLikeLink(word);

function readDecode({ files: [link, extra] }: Words): Outcome<DecodeRequest> {
  if (link === undefined || link === '') return wrong('usage-no-link');
  if (extra !== undefined) return wrong('usage-extra-word', { word: extra });
  const source = link === '-' ? { kind: 'standard-input' as const } : linkSource(link);
  return success({ kind: 'decode', link: source });
}

const linkSource = (text: string): LinkSource => ({ kind: 'link', text });

const isTopic = (word: string): word is Topic => (TOPICS as readonly string[]).includes(word);
