/** Wrong usage as a problem, said in a sentence. */
import { failure, type Outcome } from '../src/lib/engine';

export function wrong(code: string, params: Readonly<Record<string, string>> = {}): Outcome<never> {
  return failure({ code, params });
}
