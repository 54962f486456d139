/**
 * The members of WebAssembly that the engine uses, for its own check, which knows no DOM.
 * The check of the whole project leaves this file out and uses the DOM's declarations.
 */
declare namespace WebAssembly {
  // `Function` is what the DOM's declarations say too; callers narrow it.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
  type ExportValue = Function | Memory | number;

  class Module {
    constructor(bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>);
  }

  class Instance {
    constructor(module: Module, imports?: Record<string, Record<string, ExportValue>>);
    readonly exports: Record<string, ExportValue>;
  }

  class Memory {
    /** Sizes in pages of 64 KiB. */
    constructor(size: { initial: number; maximum?: number });
    readonly buffer: ArrayBuffer;
    /** Grows by `pages`; every older view of the buffer is empty afterwards. */
    grow(pages: number): number;
  }

  function validate(bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>): boolean;
}
