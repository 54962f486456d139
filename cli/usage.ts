/** Wrong usage that only shows once the work has begun: a file that cannot be read. */
import type { Problem } from '../src/lib/engine';

export class WrongUsage extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
