/** What a training step of micrograd's moons costs as one scalar graph of 65,818 values. */
import { createWorkspace } from '../src/lib/engine';
import { readMoons, trainMoons } from '../tests/golden/moons';
import { median } from './compare';
import { collectGarbage } from './memory';

export interface TrainingTimes {
  readonly values: number;
  /** Milliseconds of one forward and backward pass, accuracy and update of 337 parameters. */
  readonly step: number;
  /** After how many steps the loss below was reached. */
  readonly steps: number;
  readonly loss: number;
}

const STEPS = 100;

export function measureTraining(rounds: number): TrainingTimes {
  const moons = readMoons();
  const times: number[] = [];
  let values = 0;
  let loss = NaN;
  for (let round = 0; round < rounds; round++) {
    const training = trainMoons(moons, createWorkspace());
    values = training.document.nodes.length;
    collectGarbage();
    for (let step = 0; step < STEPS; step++) {
      const begin = performance.now();
      loss = training.step().loss;
      times.push(performance.now() - begin);
    }
  }
  return { values, step: median(times), steps: STEPS, loss };
}
