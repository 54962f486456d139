/** A small encoder for WebAssembly modules: just the instructions that the kernels use. */

/** A piece of code: instruction bytes. */
export type Code = readonly number[];

export const I32 = 0x7f;
export const F64 = 0x7c;
const FUNCTION = 0x60;
const FUNCREF = 0x70;
const NO_RESULT = 0x40;

/** LEB128, unsigned. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
}

/** LEB128, signed, for 32 bits. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

const float64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

export const join = (...parts: readonly Code[]): Code => parts.flat();

export const local = {
  get: (index: number): Code => [0x20, ...unsigned(index)],
  set: (index: number): Code => [0x21, ...unsigned(index)],
};

export const i32 = {
  number: (value: number): Code => [0x41, ...signed(value)],
  load: (offset = 0): Code => [0x28, 2, ...unsigned(offset)],
  isZero: [0x45] as Code,
  notEqual: [0x47] as Code,
  and: [0x71] as Code,
  add: [0x6a] as Code,
  subtract: [0x6b] as Code,
  multiply: [0x6c] as Code,
  toFloat: [0xb8] as Code,
};

export const f64 = {
  number: (value: number): Code => [0x44, ...float64(value)],
  load: (offset = 0): Code => [0x2b, 3, ...unsigned(offset)],
  store: (offset = 0): Code => [0x39, 3, ...unsigned(offset)],
  compare: {
    '==': [0x61],
    '!=': [0x62],
    '<': [0x63],
    '>': [0x64],
    '<=': [0x65],
    '>=': [0x66],
  } as Readonly<Record<string, Code>>,
  arithmetic: { '+': [0xa0], '-': [0xa1], '*': [0xa2], '/': [0xa3] } as Readonly<
    Record<string, Code>
  >,
  absolute: [0x99] as Code,
  negate: [0x9a] as Code,
  squareRoot: [0x9f] as Code,
  smaller: [0xa4] as Code,
  larger: [0xa5] as Code,
};

export const call = (index: number): Code => [0x10, ...unsigned(index)];
export const callIndirect = (type: number): Code => [0x11, ...unsigned(type), 0];

/** Runs `body` until `again` leaves 0 on the stack; the body runs at least once. */
export const repeat = (body: Code, again: Code): Code => [
  0x03,
  NO_RESULT,
  ...body,
  ...again,
  0x0d,
  0,
  0x0b,
];

export const choose = (condition: Code, then: Code, otherwise: Code): Code => [
  ...condition,
  0x04,
  F64,
  ...then,
  0x05,
  ...otherwise,
  0x0b,
];

export interface FunctionType {
  readonly parameters: readonly number[];
  readonly results: readonly number[];
}

export interface ImportedFunction {
  readonly name: string;
  readonly type: number;
}

export interface DefinedFunction {
  readonly type: number;
  /** Types of the locals after the parameters. */
  readonly locals: readonly number[];
  readonly code: Code;
  /** Not exported when absent. */
  readonly exported?: string;
}

export interface ModulePlan {
  readonly types: readonly FunctionType[];
  /** From the module `math`; numbered before the defined functions. */
  readonly imports: readonly ImportedFunction[];
  /** All of them stand in the table, at their own position. */
  readonly functions: readonly DefinedFunction[];
}

const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body];
const text = (name: string): Code => vector([...name].map((letter) => [letter.charCodeAt(0)]));

/** The bytes of a module that imports `memory.memory` and the functions of `math`. */
export function encodeModule({ types, imports, functions }: ModulePlan): Uint8Array<ArrayBuffer> {
  const typeOf = ({ parameters, results }: FunctionType): Code => [
    FUNCTION,
    ...vector(parameters.map((type) => [type])),
    ...vector(results.map((type) => [type])),
  ];
  const memoryImport = [...text('memory'), ...text('memory'), 0x02, 0x00, 0x01];
  const functionImports = imports.map(({ name, type }) => [
    ...text('math'),
    ...text(name),
    0x00,
    ...unsigned(type),
  ]);
  const exported = functions.flatMap((defined, index): Code[] =>
    defined.exported === undefined
      ? []
      : [[...text(defined.exported), 0x00, ...unsigned(imports.length + index)]],
  );
  const body = ({ locals, code }: DefinedFunction): Code => {
    const inner = [...vector(locals.map((type) => [1, type])), ...code, 0x0b];
    return [...unsigned(inner.length), ...inner];
  };
  const elements = functions.map((_, index) => unsigned(imports.length + index));
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector(types.map(typeOf))),
    ...section(2, vector([memoryImport, ...functionImports])),
    ...section(3, vector(functions.map(({ type }) => unsigned(type)))),
    ...section(4, [1, FUNCREF, 0x00, ...unsigned(functions.length)]),
    ...section(7, vector(exported)),
    ...section(9, [1, 0x00, ...i32.number(0), 0x0b, ...vector(elements)]),
    ...section(10, vector(functions.map(body))),
  ]);
}
