/** What takes part in a comparison: something that runs passes over one graph and says how long. */
export interface Outcome {
  readonly nanoseconds: number;
  /** The output's value and the sum of the leaves' absolute gradients: all must agree. */
  readonly output: number;
  readonly gradients: number;
}

export interface Contestant {
  readonly name: string;
  run(passes: number): Promise<Outcome>;
  close(): void;
}

/** What `run` measures for contestants that live in this process. */
export function local(
  name: string,
  onePass: () => void,
  numbers: () => Omit<Outcome, 'nanoseconds'>,
): Contestant {
  return {
    name,
    close: () => undefined,
    run: (passes) => {
      const begin = process.hrtime.bigint();
      for (let i = 0; i < passes; i++) onePass();
      const nanoseconds = Number(process.hrtime.bigint() - begin);
      return Promise.resolve({ nanoseconds, ...numbers() });
    },
  };
}
