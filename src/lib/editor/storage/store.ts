/** Where documents are kept: values by key, changed all at once or not at all. */

export interface Write {
  readonly put?: ReadonlyMap<string, unknown>;
  readonly drop?: readonly string[];
  /** Nothing is written unless it agrees to what stands at the key. */
  readonly unless?: { readonly key: string; readonly refuses: (kept: unknown) => boolean };
}

export interface Store {
  keys(): Promise<readonly string[]>;
  /** undefined where there is nothing. */
  read(keys: readonly string[]): Promise<readonly unknown[]>;
  /** Whether it was done. */
  write(write: Write): Promise<boolean>;
}

/** For a browser that keeps nothing: documents last as long as the tab. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    keys: () => Promise.resolve([...values.keys()]),
    read: (keys) => Promise.resolve(keys.map((key) => values.get(key))),
    write({ put = new Map(), drop = [], unless }) {
      if (unless?.refuses(values.get(unless.key))) return Promise.resolve(false);
      for (const key of drop) values.delete(key);
      for (const [key, value] of put) values.set(key, value);
      return Promise.resolve(true);
    },
  };
}
