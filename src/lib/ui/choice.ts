/** What a list offers. */

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  /** null: these stand on their own. */
  readonly label: string | null;
  readonly choices: readonly Choice[];
}
