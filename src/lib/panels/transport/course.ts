/** The steps of a pass as arrays, and what can be read off them. */
import { indexWires, STEP_KIND, type GraphDocument, type Timeline } from '../../engine';
import type { Itinerary } from '../../editor';

export type StepKind = (typeof STEP_KIND)[keyof typeof STEP_KIND];

/** What a step writes to, and from where. */
export interface PlannedStep {
  readonly kind: StepKind;
  /** Place of the node that is computed, seeded, or runs backward; -1 at a reset. */
  readonly node: number;
  /** Place of the node at the other end of the wire; -1 where there is none. */
  readonly from: number;
}

export class Course implements Itinerary {
  readonly length: number;
  /** Positions at which a pass after the first begins. */
  readonly passes: readonly number[];
  readonly #source: Int32Array;

  constructor(
    readonly document: GraphDocument,
    readonly timeline: Timeline,
  ) {
    this.length = timeline.kind.length;
    this.#source = indexWires(document).source;
    this.passes = beginningsOf(timeline);
  }

  /** Step number `step`, counted from 0. */
  step(step: number): PlannedStep {
    const { kind, node, wire } = this.timeline;
    const from = wire[step] < 0 ? -1 : this.#source[wire[step]];
    return { kind: kind[step] as StepKind, node: node[step], from };
  }

  /** The name of a node by its place. */
  nameOf(node: number): string {
    return this.document.nodes[node]?.id ?? '';
  }

  nodeAfter(position: number): number {
    const { coarse } = this.timeline;
    return coarse[firstAbove(coarse, position)] ?? this.length;
  }

  nodeBefore(position: number): number {
    const { coarse } = this.timeline;
    return coarse[firstAbove(coarse, position - 1) - 1] ?? 0;
  }

  /** The place nearest to it at which a node is done. */
  nodeNear(position: number): number {
    if (position <= 0) return 0;
    const [before, after] = [this.nodeBefore(position), this.nodeAfter(position - 1)];
    return position - before < after - position ? before : after;
  }

  placesOf(id: string): readonly number[] {
    const node = this.document.nodes.findIndex((each) => each.id === id);
    if (node < 0) return [];
    let forward = -1;
    let grad = -1;
    for (let step = 0; step < this.length; step += 1) {
      const planned = this.step(step);
      if (planned.kind === STEP_KIND.forward && planned.node === node) forward = step;
      else if (this.writes(step) === node) grad = step;
    }
    return [forward, grad].filter((step) => step >= 0).map((step) => step + 1);
  }

  /** The node whose gradient a step writes; -1 where it writes none. */
  writes(step: number): number {
    const { kind, node, from } = this.step(step);
    if (kind === STEP_KIND.seed) return node;
    return kind === STEP_KIND.backward ? from : -1;
  }

  /** Which backward pass a step belongs to, counted from 1. */
  passOf(step: number): number {
    return 1 + this.passes.filter((begin) => begin <= step).length;
  }

  /** Whether the node that runs in this step gets more of a gradient later in the same pass. */
  isEarly(step: number): boolean {
    const { node } = this.step(step);
    const end = this.passes.find((begin) => begin > step) ?? this.length;
    for (let later = step + 1; later < end; later += 1) {
      if (this.writes(later) === node) return true;
    }
    return false;
  }

  /** Whether the same wire was pushed through before in the same pass. */
  isRepeat(step: number): boolean {
    const { wire } = this.timeline;
    const begin = this.passes.findLast((each) => each <= step) ?? 0;
    for (let before = begin; before < step; before += 1) {
      if (wire[before] === wire[step]) return true;
    }
    return false;
  }
}

/** A pass after the first begins with its reset, else with its seed. */
function beginningsOf({ kind }: Timeline): readonly number[] {
  const beginnings: number[] = [];
  let isInPass = false;
  for (let step = 0; step < kind.length; step += 1) {
    if (kind[step] === STEP_KIND.forward) continue;
    const begins = kind[step] === STEP_KIND.reset || kind[step] === STEP_KIND.seed;
    if (begins && isInPass) beginnings.push(step);
    isInPass = kind[step] !== STEP_KIND.reset;
  }
  return beginnings;
}

/** Index of the first entry that is greater; the entries rise. */
function firstAbove(rising: Int32Array, position: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
