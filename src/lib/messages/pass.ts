/** Sentences about the forward and the backward pass. */
import type { Params, Sentences } from './sentences';

/** People count inputs from 1. */
const input = ({ port }: Params) => `Input ${Number(port) + 1}`;

const madeOf = ({ value }: Params) => (value === 'NaN' ? 'NaN (not a number)' : value);

export const PASS: Sentences = {
  'open-port': (problem) =>
    `${input(problem)} of ${problem.node} is not wired yet. Wire something to it: until then ` +
    `${problem.node}, and what depends on it, has no value.`,
  'unknown-op': ({ node, op }) =>
    `${node} is of kind ${op}, which this wiregrad does not know. Choose another op: until then ` +
    `${node}, and what depends on it, has no value.`,
  'no-output': ({ sinks, count }) =>
    `Backward has no place to start: ${count} nodes feed no other one (${sinks}). ` +
    `Set one of them as the output.`,
  'not-finite': (problem) =>
    `${problem.node} is ${madeOf(problem)}, the first value that is not a finite number. ` +
    `Look at what goes into it.`,
  'not-finite-gradient': (problem) =>
    `The gradient of ${problem.node} is ${madeOf(problem)}, the first one that is not a finite ` +
    `number. Look at the slopes of the wires that leave it.`,
  'too-many-visits': ({ most }) =>
    `Without an order, this graph takes more than ${most} visits: each node runs once for every ` +
    `path to it. Take a smaller graph, fewer passes, or the topological order.`,
  'no-such-node': ({ node }) => `There is no node called ${node}.`,

  // The gradient check
  'check-no-gradient': () => 'The pass gave no gradient to check.',
  'check-value-not-finite': ({ node }) =>
    `With ${node} a little changed, the output is not a finite number, so there is no difference to take.`,
  'check-gradient-not-finite': ({ node }) =>
    `The output has a slope towards ${node}, and the gradient is not a finite number.`,
  'check-lost-step': ({ node, h }) =>
    `${node} is so large that adding ${h} does not change it. Choose a larger h.`,
  'check-rounding': ({ h }) =>
    `The gradient is too small beside the rounding of the output to be checked with h = ${h}. ` +
    `A larger h may tell.`,
  'check-wrong': ({ node }) =>
    `The gradient of ${node} is not what the output does when ${node} changes a little.`,
  'check-coarse': ({ h }) =>
    `The differences for h = ${h} and for smaller ones do not agree well enough to tell. ` +
    `Try another h.`,
  'check-kink': ({ kink }) =>
    `The slope jumps at ${kink}, within h: left and right of it, differences say different things.`,
};
