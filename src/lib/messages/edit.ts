/** Sentences about changes that cannot be made, and about what was typed to add or to find. */
import type { Params, Sentences } from './sentences';

const NAME =
  'A name begins with a letter, goes on with letters, digits and _, and has at most 64 of them.';

const count = (number: string | number, one: string): string =>
  `${number} ${one}${Number(number) === 1 ? '' : 's'}`;

/** People count inputs from 1. */
const input = ({ port }: Params): string => `input ${Number(port) + 1}`;

export const EDIT: Sentences = {
  // Names
  'bad-new-name': ({ found }) =>
    found === '' ? `Type a name. ${NAME}` : `"${found}" cannot be a name. ${NAME}`,
  'name-taken': ({ id }) => `${id} is the name of something else here. Choose another one.`,
  'no-such-group': ({ id }) => `There is no group called ${id}.`,

  // Wires
  'would-close-loop': ({ from, to }) =>
    from === to
      ? `This wire would close a loop: ${from} would depend on itself.`
      : `This wire would close a loop: ${from} already depends on ${to}.`,
  'takes-no-wire': ({ node, op }) =>
    `${node} is of kind ${op}, which takes no wires. Wire from it, or to another node.`,
  'no-free-port': (p) =>
    `All inputs of ${p.node} are wired (${p.op} takes ${p.most}). Drop the wire on one of them to ` +
    `replace what is there.`,
  'ports-fixed': (p) =>
    `${p.node} computes ${p.op}, which takes ${count(p.most, 'input')}, no more.`,
  'no-such-input': (p) => `${p.node} has no ${input(p)}.`,
  'no-wire': (p) => `Nothing is wired to ${input(p)} of ${p.node}.`,
  'nothing-to-swap': ({ node }) =>
    `${node} has fewer than two inputs, so there is nothing to swap.`,

  // Ops and numbers
  'op-not-there': ({ op }) => `There is no op called ${op}.`,
  'op-does-not-fit': (p) =>
    `${p.node} has ${count(p.wired, 'wire')} coming in, and ${p.op} takes ` +
    `${Number(p.most) === 0 ? 'none' : p.most}. Disconnect the others first.`,
  'not-a-leaf': ({ node, op }) =>
    `${node} computes ${op}, so its number cannot be set. Change what goes into it.`,
  'slider-empty': ({ low, high }) =>
    `A slider goes from a lower to a higher number, not from ${low} to ${high}.`,

  // Texts
  'label-too-long': ({ most }) => `A caption has at most ${most} characters. Shorten it.`,
  'nothing-to-add': () => 'This only names what is there already. Say what to compute from it.',

  // Modules
  'network-size': ({ most }) =>
    `A layer needs at least 1 neuron, and a neuron takes 1 to ${most} inputs. Choose other numbers.`,
  'network-too-large': ({ found, most }) =>
    `This would be ${found} nodes; at most ${most} are added at once. Choose smaller numbers.`,
  'network-activation': ({ op }) =>
    `${op} cannot be an activation: it has to be an op with one input.`,

  // What was typed
  'nothing-typed': () => 'Type an op, a number, a name = number, or a formula.',
  'nothing-called': ({ name }) =>
    `Nothing to add is called ${name}. For a leaf of that name, type ${name} = 1.`,
  'quick-too-long': ({ most }) =>
    `That is more than ${most} characters. Type it into the formula bar, or paste it on the graph.`,

  // Groups and copies
  'nothing-to-group': () => 'Select the nodes that the group is to hold.',
  'group-not-possible': ({ node, group }) =>
    `${node} is in the group ${group}, and not all of that group is selected. Select all of it, or ungroup it first.`,
  'already-grouped': ({ id }) => `These are a group already: ${id}.`,
  'op-means-other': ({ node, op }) =>
    `${node} computes ${op}, and this graph has an op of its own called ${op} that means something ` +
    `else, so it was not pasted.`,
  'too-many-nodes': ({ found, most }) =>
    `The graph has ${found} nodes; at most ${most} are allowed. Split it up.`,
};
