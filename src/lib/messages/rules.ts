/** The rules of backpropagation, and what becomes of gradients under other ones. */
import type { Params, Sentences } from './sentences';

const input = (port: Params[string]): string => `input ${Number(port) + 1}`;

/** What is cleared between two passes. */
const CLEARED: ReadonlyMap<Params[string], string> = new Map([
  ['all', 'all gradients are cleared'],
  ['inner', 'all gradients but those of leaves are cleared'],
  ['leaves', 'only the gradients of leaves are cleared'],
  ['none', 'nothing is cleared'],
]);

const ranByHand = ({ names, count, most, seed }: Params): string => {
  const more = Number(count) - Number(most);
  const ran = more > 0 ? `${names} and ${more} more` : String(names);
  const seeded = seed === 'true';
  if (Number(count) === 0) return seeded ? 'the output is seeded' : 'nothing has run yet';
  return seeded ? `seeded, then ran ${ran}` : `ran ${ran}, without a seed`;
};

export const RULES: Sentences = {
  'rules-band': () => 'Rules',
  'band-broken': () => 'Broken on purpose:',
  'band-hand': () => 'Backward by hand:',
  'band-open': () => 'Change…',
  'rules-right': () => 'All rules are right again.',

  'off-overwrite': () => 'gradients overwrite each other instead of adding up',
  'off-passes': (p) => `backward runs ${p.passes} times, and in between ${CLEARED.get(p.reset)}`,
  'off-reset': (p) => `between two passes ${CLEARED.get(p.reset)}`,
  'off-seed': () => 'the output is not seeded with 1',
  'off-recursive': () => 'each node runs once for every path to it, depth first',
  'off-order': ranByHand,
  'off-slope': (p) =>
    `the slope of ${p.op} towards input${String(p.ports).includes(',') ? 's' : ''} ${p.ports} is ${p.slope}`,
  'off-slopes': (p) => `and ${p.count} more wrong slope${p.count === 1 ? '' : 's'}`,

  'ruined-right': () => 'All rules are right, and so is every gradient. Change one and watch.',
  'ruined-unknown': () => 'There is no gradient to hold these rules against.',
  'ruined-none': () => 'Every gradient is still right: in this graph, the bug does not show.',
  'ruined-hand': () => 'Nothing that has run by hand so far is wrong.',
  'ruined-later': () => 'In the middle of the pass: what is wrong is marked at its end.',
  'ruined-some': ({ count, of }) =>
    Number(count) === 1
      ? `1 of ${of} gradients is wrong.`
      : `${count} of ${of} gradients are wrong.`,
  'ruined-leaves': () => 'Leaves with a wrong gradient',
  'ruined-leaf': () => 'Leaf',
  'ruined-should': () => 'Right',
  'ruined-more': (p) => `and ${p.count} more`,

  'rule-accumulate': () => 'Contributions to one gradient',
  'rule-accumulate-add': () => 'add up',
  'rule-accumulate-overwrite': () => 'overwrite',
  'rule-accumulate-add-about': () => 'Each wire adds its share: grad += local × upstream.',
  'rule-accumulate-overwrite-about': () =>
    'The last wire wins: grad = local × upstream. It shows where a node is used twice.',

  'rule-passes': () => 'Backward passes in a row',
  'rule-passes-times': (p) => (p.count === 1 ? '1 pass' : `${p.count} passes`),
  'rule-passes-one-about': () => 'One pass, from gradients that are all cleared.',
  'rule-passes-many-about': () =>
    'What is not cleared in between stays, and the next pass adds to it: the forgotten zero_grad.',
  'rule-reset': () => 'between them clear',
  'rule-reset-label': () => 'What is cleared between passes',
  'rule-reset-all': () => 'all gradients',
  'rule-reset-inner': () => 'all but leaves',
  'rule-reset-leaves': () => 'only leaves',
  'rule-reset-none': () => 'nothing',

  'rule-seed': () => 'The gradient of the output',
  'rule-seed-set': () => 'starts at 1',
  'rule-seed-unset': () => 'is not set',
  'rule-seed-set-about': () => 'The output moves with itself one to one, so its gradient is 1.',
  'rule-seed-unset-about': () => 'Nothing to hand on: whatever is multiplied by 0 stays 0.',

  'rule-order': () => 'The order of the nodes',
  'rule-order-topological': () => 'users first',
  'rule-order-recursive': () => 'depth first',
  'rule-order-hand': () => 'by hand',
  'rule-order-topological-about': () =>
    'A node runs once, after every node that uses it: by then its gradient is whole.',
  'rule-order-recursive-about': () =>
    'A node runs whenever it is reached, and hands on all it has again. It shows where an op is used twice.',
  'rule-order-hand-about': () => 'Nodes run when you press them, and only then.',
  'rule-order-choose': () => 'Choose the order by hand…',

  'rule-slope': () => 'The slopes of the ops',
  'rule-slope-right-about': () => 'Every op has its right local derivative.',
  'rule-slope-wrong-about': () => 'Every node of such an op hands on a wrong share.',
  'rule-slope-op': () => 'Op with a wrong slope',
  'rule-slope-here': () => 'In this graph',
  'rule-slope-elsewhere': () => 'Not in this graph',
  'rule-slope-towards': () => 'Towards which input',
  'rule-slope-each': () => 'each input',
  'rule-slope-port': (p) => input(p.port),
  'rule-slope-of': (p) => `${p.op}, ${input(p.port)}:`,
  'rule-slope-repair': () => 'Repair',
  'rule-slope-repair-label': (p) => `Repair the slope of ${p.op}, ${input(p.port)}`,
  'rule-slope-choice': (p) => `Slope of ${p.op}`,
  'rule-slope-right': () => 'is right',
  'rule-slope-own': () => 'Another one',
  'rule-slope-names': (p) => `May use ${p.names}.`,
  'rule-slope-others': () => 'the product of the other inputs is right',
  'rule-slope-first-extremal': (p) =>
    `1 at the first ${p.op === 'min' ? 'smallest' : 'largest'} input, else 0, is right`,

  'hand-intro': (p) =>
    `Begin clears all gradients. You set ${p.output}’s to 1, then run the backward of one node after the other. Nothing else moves.`,
  'hand-begin': () => 'Begin by hand',
  'hand-nodes': () => 'What can be pressed',
  'hand-seed-name': (p) => `${p.output}.grad = 1`,
  'hand-seed': () => 'Seed',
  'hand-run': () => 'Run backward',
  'hand-run-label': (p) => `Run backward of ${p.id}`,
  'hand-times': (p) => (p.times === 1 ? 'ran' : `ran ${p.times} times`),
  'hand-press': () => 'backward',
  'hand-press-seed': () => 'seed',
  'hand-leaves': () => 'Leaves have no backward: nothing lies behind them.',
  'hand-done': () => 'Every gradient is there, and every one is right.',
  'hand-log': () => 'Pressed so far',
  'hand-log-empty': () =>
    'Nothing yet. Press here, on the cards, or with B on the card that the keyboard is on.',
  'hand-log-seed': (p) => `Seed: ${p.output}.grad = 1.`,
  'hand-whole': (p) => `${p.id} handed ${p.had} on to ${p.to}, times each slope.`,
  'hand-early': (p) =>
    `${p.id} ran before ${p.before}: it handed on ${p.had}, and what ${Number(p.count) === 1 ? 'that brings' : 'those bring'} is not in it.`,
  'hand-empty': (p) => `${p.id} had no gradient yet, so it handed on 0.`,
  'hand-again': (p) =>
    `${p.id} ran once more: it handed on all of its ${p.had} again, so ${p.to} got that twice.`,
  'hand-more': (p) => `${p.count} more`,
  'hand-lost': (p) => `${p.number} came to ${p.id} after it had run, and was never handed on.`,
  'hand-lost-mark': (p) => `${p.number} came late`,
  'hand-take-back': () => 'Take the last back',
  'hand-reset-gradients': () => 'Reset gradients',
  'hand-reset-graph': () => 'Reset graph',
  'hand-end': () => 'Leave',
  'hand-resets-about': () =>
    'Reset gradients clears what was handed on. Reset graph sets the values back as well, as they were when you began. Leave lets backward run by itself again.',

  was: (p) => `was ${p.was}, by ${p.by}`,
  'pin-intro': () =>
    'Keeps every value and gradient as it is now. Whatever you change then, each number that moves says what it was.',
  'pin-pin': () => 'Pin this run',
  'pin-again': () => 'Pin this run instead',
  'pin-unpin': () => 'Unpin',
  'pin-open': () => 'Show all',
  'pin-whole': () => 'Only a whole pass can be pinned: leave the steps first.',
  'pin-done': () => 'This run is pinned.',
  'pin-dropped': () => 'No run is pinned any more.',
  'pin-band': () => 'Pinned run',
  'pin-pinned': () => 'Compared with the pinned run:',
  'pin-count': (p) =>
    p.count === 0
      ? 'Nothing differs yet. Change a number.'
      : `${p.count} number${p.count === 1 ? ' differs' : 's differ'}.`,
  'pin-table': () => 'What differs from the pinned run',
  'pin-part': () => 'Which number',
  'pin-was': () => 'Was',
  'pin-is': () => 'Is',
  'pin-by': () => 'By',
  'pin-come': (p) => `Not in the pinned run: ${p.names}.`,
  'pin-gone': (p) => `Only in the pinned run: ${p.names}.`,

  'slope-right': () => 'right:',
  'wire-right': (p) => `By the right rules, this wire hands on ${p.number}.`,

  'mark-right': (p) => `right ${p.number}`,
  'mark-share': (p) => `gives ${p.is}, right ${p.right}`,
};
