/** The syntax tree of the small expression language, shared by ops, own ops, rules and formulas. */

/** Where a piece of text begins, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type ArithmeticSign = '+' | '-' | '*' | '/' | '**';
export type ComparisonSign = '<' | '<=' | '>' | '>=' | '==' | '!=';

export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: Position }
  | { readonly kind: 'name'; readonly name: string; readonly at: Position }
  | { readonly kind: 'negate'; readonly operand: Expression; readonly at: Position }
  | {
      readonly kind: 'arithmetic';
      readonly sign: ArithmeticSign;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Position;
    }
  | {
      readonly kind: 'comparison';
      readonly sign: ComparisonSign;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Position;
    }
  | {
      readonly kind: 'and';
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Position;
    }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
      readonly at: Position;
    }
  | {
      readonly kind: 'call';
      /** As written: `tanh`, or in formulas any op's name. */
      readonly name: string;
      readonly operands: readonly Expression[];
      readonly at: Position;
    };
