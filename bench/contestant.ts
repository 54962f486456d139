/** What takes part in a comparison: something that runs passes over one graph and says how long. */
export interface Outcome {
  readonly nanoseconds: number;
  /** The output's value and the sum of the leaves' absolute gradients: all must agree. */
  readonly output: number;
  readonly gradients: number;
}

export interface Contestant {
  readonly name: string;
  /**
   * It leaves no garbage, so that short slices say as much as long ones, and a busy machine
   * interrupts few of them.
   */
  readonly steady: boolean;
  run(passes: number): Promise<Outcome>;
  close(): void;
}

/** What `run` measures for contestants that live in this process. */
export function local(
  { name, steady }: Pick<Contestant, 'name' | 'steady'>,
  onePass: () => void,
  numbers: () => Omit<Outcome, 'nanoseconds'>,
): Contestant {
  return {
    name,
    steady,
    close: () => undefined,
    run: (passes) => {
      const begin = process.hrtime.bigint();
      for (let i = 0; i < passes; i++) onePass();
      const nanoseconds = Number(process.hrtime.bigint() - begin);
      return Promise.resolve({ nanoseconds, ...numbers() });
    },
  };
}
