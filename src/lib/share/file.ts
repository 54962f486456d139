/** Files of documents: their name, their text, and how bytes from anywhere are read again. */
import {
  failure,
  LIMITS,
  parseDocument,
  success,
  type GraphDocument,
  type Outcome,
} from '../engine';

export const FILE_EXTENSION = '.wiregrad.json';

const LONGEST_NAME = 60;
const NAMELESS = 'graph';
/** Windows keeps these for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The title with letters and digits of any script, and nothing that a file system could mind. */
export function fileName({ title = '' }: GraphDocument): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const name = [...words.join('-')].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  const isUsable = name !== '' && !DEVICE.test(name);
  return `${isUsable ? name : [NAMELESS, name].filter(Boolean).join('-')}${FILE_EXTENSION}`;
}

/** One field a line, and of lists one entry a line: what changed can be seen from line to line. */
export function fileText(document: GraphDocument): string {
  const fields = Object.entries(document).filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${valueText(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function valueText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}

/** A document from the bytes of a file, in UTF-8 or UTF-16, with a byte order mark or without. */
export function readFileText(bytes: Uint8Array): Outcome<GraphDocument> {
  if (bytes.length > LIMITS.bytes) {
    return failure({ code: 'too-large', params: { most: LIMITS.bytes } });
  }
  const text = textOf(bytes);
  return text.ok ? parseDocument(text.value) : text;
}

function textOf(bytes: Uint8Array): Outcome<string> {
  try {
    // The mark itself is no part of the text: the decoder leaves it out.
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? failure({ code: 'file-not-text' }) : success(text);
  } catch {
    return failure({ code: 'file-not-text' });
  }
}

/** By the mark; without one by the zero that is half of an opening brace in UTF-16. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  return 'utf-8';
}
