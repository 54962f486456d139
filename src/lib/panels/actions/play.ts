/** Actions that walk through the pass. */
import type { Workbench } from '../workbench';
import { actionsOf } from './action';
import { oneNode } from './subject';

export const PLAY = actionsOf('play', [
  { id: 'play', keys: [' '], isPossible: hasSteps, run: ({ editor }) => editor.playback.toggle() },
  { id: 'step', keys: ['.'], repeats: true, isPossible: hasSteps, run: by('next') },
  { id: 'step-back', keys: [','], repeats: true, isPossible: hasSteps, run: by('previous') },
  { id: 'rewind', keys: ['R'], isPossible: hasSteps, run: by('first') },
  { id: 'lecture', keys: ['L'], isPossible: canLecture, run: toggleLecture },
  { id: 'go-to-step', keys: ['J'], isPossible: hasOwnStep, run: goToStep },
]);

function hasSteps({ editor }: Workbench): boolean {
  return editor.document.nodes.some(({ inputs }) => inputs !== undefined);
}

/** In somebody else's page there is nothing to put away. */
function canLecture(bench: Workbench): boolean {
  return bench.hasLibrary && hasSteps(bench);
}

function toggleLecture(bench: Workbench): void {
  bench.isLecturing = !bench.isLecturing;
}

/** A step that is taken by hand ends the play. */
function by(move: 'next' | 'previous' | 'first') {
  return ({ editor: { playback } }: Workbench): void => {
    playback.pause();
    playback[move]();
  };
}

function hasOwnStep(bench: Workbench): boolean {
  const node = oneNode(bench);
  const { itinerary } = bench.editor.playback;
  return node !== null && (itinerary?.placesOf(node.id).length ?? 0) > 0;
}

function goToStep(bench: Workbench): void {
  bench.editor.playback.goTo(oneNode(bench)!.id);
}
