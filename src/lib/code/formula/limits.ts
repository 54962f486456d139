/** How much a formula may hold, and how much of a document is shown as one. */

/** Every node takes a character at least, so this bounds the nodes too. */
export const MOST_CHARACTERS = 1_000_000;

/** A longer text is not read any more: only the selected node's own line is shown. */
export const SHOWN_CHARACTERS = 2000;

/** One line spells out so many nodes; what lies further up stands in it by name. */
export const NODES_IN_LINE = 200;

/** Half of what the parser takes: an operand and its parentheses are two of its levels. */
export const MOST_NESTING = 90;
