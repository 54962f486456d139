/** A document as it stands in a list. */
export interface Entry {
  readonly id: string;
  /** Empty where it has none. */
  readonly title: string;
  readonly nodes: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changed: number;
}
