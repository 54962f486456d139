/** Finds for each node of an edited formula the node of the document that it was. */
import { classify, type Classes } from './classes';
import { isLeafDraft, type Draft, type Reading } from './draft';
import type { Layout } from './layout';
import { isLeaf } from './view';

/** The position in the document of the node that a draft continues, or points to. */
export type Match = ReadonlyMap<Draft, number>;

/**
 * By name first; then whole subtrees that read the same, from the top down by op and port, then
 * wherever they stand; then the output; then, from the top down, what stands at the same port.
 */
export function matchFormula(reading: Reading, layout: Layout): Match {
  const matcher = new Matcher(reading, layout);
  matcher.byName();
  matcher.sameTextAtSamePort();
  matcher.sameTextAnywhere();
  matcher.output();
  matcher.samePort();
  return matcher.match;
}

/** Only the nodes that have the same name. */
export function matchNames(reading: Reading, layout: Layout): Match {
  const matcher = new Matcher(reading, layout);
  matcher.byName();
  return matcher.match;
}

class Matcher {
  readonly match = new Map<Draft, number>();
  readonly #reading: Reading;
  readonly #layout: Layout;
  readonly #classes: Classes;
  /** Nodes that are spoken for. */
  readonly #taken = new Set<number>();
  #renamesLeaf = false;

  constructor(reading: Reading, layout: Layout) {
    this.#reading = reading;
    this.#layout = layout;
    this.#classes = classify(reading.drafts, layout);
  }

  byName(): void {
    for (const draft of this.#reading.drafts) {
      const node = draft.name === null ? undefined : this.#layout.view.index.get(draft.name);
      if (node !== undefined) this.#pair(draft, node);
    }
    this.#renamesLeaf = this.#hasOneLeafRenamed();
  }

  sameTextAtSamePort(): void {
    this.#walkDown((draft, node) => {
      if (!isInside(draft) || !this.#isInline(node)) return false;
      if (this.#classes.ofDraft.get(draft) === this.#classes.ofNode[node]) {
        this.#pairWhole(draft, node);
        return false;
      }
      return draft.op === this.#layout.view.nodes[node].op;
    });
  }

  sameTextAnywhere(): void {
    const candidates = new Map<number, number[]>();
    for (const node of this.#layout.view.order) {
      const group = this.#classes.ofNode[node];
      if (group < 0 || this.#taken.has(node)) continue;
      const others = candidates.get(group);
      if (others === undefined) candidates.set(group, [node]);
      else others.push(node);
    }
    for (const draft of this.#reading.drafts.toReversed()) {
      if (this.match.has(draft)) continue;
      const others = candidates.get(this.#classes.ofDraft.get(draft) ?? -1) ?? [];
      while (others.length > 0 && this.#taken.has(others[others.length - 1])) others.pop();
      const node = others.pop();
      if (node !== undefined) this.#pairWhole(draft, node);
    }
  }

  output(): void {
    const { output, isWhole, lines, leaves } = this.#layout;
    const draft = this.#reading.output ?? (isWhole ? null : this.#reading.drafts[0]) ?? null;
    const node = isWhole ? output : (lines[0] ?? leaves[0] ?? -1);
    if (draft !== null && node >= 0 && this.#couldContinue(draft, node)) this.#pair(draft, node);
  }

  samePort(): void {
    this.#walkDown((draft, node) => {
      if (this.#couldContinue(draft, node)) this.#pair(draft, node);
      return this.match.get(draft) === node;
    });
  }

  /** Shows all pairs of operands below matched nodes, those of users first; goes on where told to. */
  #walkDown(goesOn: (draft: Draft, node: number) => boolean): void {
    const roots = this.#reading.drafts.toReversed();
    const pairs = roots.flatMap((draft): [Draft, number][] => {
      const node = this.match.get(draft);
      return node === undefined || draft.existing ? [] : [[draft, node]];
    });
    for (const [draft, node] of pairs) {
      const inputs = this.#layout.view.inputsOf(node);
      draft.inputs.forEach((input, port) => {
        const from = inputs[port] ?? -1;
        if (input === null || from < 0) return;
        if (this.match.has(input) || this.#taken.has(from)) return;
        if (goesOn(input, from)) pairs.push([input, from]);
      });
    }
  }

  /** Two operations, two numbers or two names for numbers; the text has lost the old one. */
  #couldContinue(draft: Draft, node: number): boolean {
    if (draft.existing || this.match.has(draft) || this.#taken.has(node)) return false;
    const { view, places } = this.#layout;
    if (isLeafDraft(draft) !== isLeaf(view, node)) return false;
    if (!isLeafDraft(draft)) return places[node] === 'line' || places[node] === 'inline';
    if (draft.name === null) return this.#isInline(node);
    return places[node] === 'leaf' && this.#renamesLeaf;
  }

  /** One name gone and one name new: a new spelling. More of them are new inputs. */
  #hasOneLeafRenamed(): boolean {
    const { view, places } = this.#layout;
    const isNew = (draft: Draft) =>
      isLeafDraft(draft) && draft.name !== null && !this.match.has(draft);
    const isGone = (node: number) => places[node] === 'leaf' && !this.#taken.has(node);
    const fresh = this.#reading.drafts.filter(isNew);
    return fresh.length === 1 && view.order.filter(isGone).length === 1;
  }

  /** Two trees with the same text: all that is inside them, node by node. */
  #pairWhole(draft: Draft, node: number): void {
    const trees: [Draft, number][] = [[draft, node]];
    for (const [tree, root] of trees) {
      if (!this.match.has(tree) && !this.#taken.has(root)) this.#pair(tree, root);
      const inputs = this.#layout.view.inputsOf(root);
      tree.inputs.forEach((input, port) => {
        const from = inputs[port];
        if (input !== null && isInside(input) && this.#isInline(from)) trees.push([input, from]);
      });
    }
  }

  #pair(draft: Draft, node: number): void {
    this.match.set(draft, node);
    this.#taken.add(node);
  }

  #isInline = (node: number): boolean => node >= 0 && this.#layout.places[node] === 'inline';
}

/** Spelled out inside the expression that uses it. */
const isInside = ({ name, existing }: Draft): boolean => name === null && !existing;
