/** Prints the op table as JSON, with each op as Python: what make-fixtures.py computes by. */
import { OPS, toPython } from '../../src/lib/engine';

const entries = [...OPS.values()].map((spec) => ({
  name: spec.name,
  inputs: spec.kind === 'many' ? 'many' : spec.inputs,
  domain: spec.domain,
  torch: spec.torch,
  python: toPython(spec.kind === 'many' ? spec.fold : spec.value),
  pythonSlopes: spec.kind === 'many' ? [] : spec.slopes.map(toPython),
}));

console.log(JSON.stringify(entries, null, 1));
