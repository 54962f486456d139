/** What a command is: pure, from one document to the next, or to what keeps it from being done. */
import { success, type GraphDocument, type Outcome } from '../../engine';

/** Never changes what it is given; nodes that it leaves alone stay the same objects. */
export type Command = (document: GraphDocument) => Outcome<GraphDocument>;

/** One after the other; the first that is refused refuses all. */
export const chain =
  (...commands: readonly Command[]): Command =>
  (document) => {
    let next = document;
    for (const command of commands) {
      const outcome = command(next);
      if (!outcome.ok) return outcome;
      next = outcome.value;
    }
    return success(next);
  };
