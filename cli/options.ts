/** The options of each command, read. */
import { failure, readRules, success, type Outcome, type Rules } from '../src/lib/engine';
import type { EncodeRequest, RunRequest, Source } from './requests';
import type { Options } from './words';
import { wrong } from './wrong';

export function readRun(source: Source, options: Options): Outcome<RunRequest> {
  const lines = options.has('--lines');
  const check = options.has('--check');
  if (lines && (source.kind === 'formula' || source.kind === 'link')) {
    return wrong('usage-lines-and-expr');
  }
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

export function readEncode(source: Source, options: Options): Outcome<EncodeRequest> {
  const base = readBase(options.get('--base'));
  if (!base.ok) return base;
  return success({ kind: 'encode', source, base: base.value, isTidy: options.has('--tidy') });
}

/** The address of a page, without what may stand behind its own #. */
function readBase(text: string | undefined): Outcome<string> {
  if (text === undefined) return success('');
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    return wrong('usage-bad-base', { word: text });
  }
  address.hash = '';
  return success(address.href);
}
