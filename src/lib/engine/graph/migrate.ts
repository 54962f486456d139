/** Brings a document of an older version up to date, one named step per version. */
import { failure, success, type Outcome } from '../problem';

type Raw = Readonly<Record<string, unknown>>;

export interface Migration {
  /** What changed, in a few words. */
  readonly name: string;
  /** The version that it starts from; it leads to the next one. */
  readonly from: number;
  /** Makes a new value; the `version` is set for it. */
  readonly apply: (document: Raw) => Raw;
}

/** Version 1 is the first, so there is nothing to migrate yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** The document at the newest version, which is one more than there are steps. */
export function migrate(document: Raw, steps: readonly Migration[] = MIGRATIONS): Outcome<Raw> {
  const { version } = document;
  const newest = steps.length + 1;
  if (!Number.isInteger(version) || Number(version) < 1) {
    return failure({ code: 'wrong-version', path: 'version', params: { newest } });
  }
  if (Number(version) > newest) {
    const params = { newest, found: Number(version) };
    return failure({ code: 'newer-version', path: 'version', params });
  }
  const due = steps.slice(Number(version) - 1);
  return success(
    due.reduce((old: Raw, step) => ({ ...step.apply(old), version: step.from + 1 }), document),
  );
}
