/** A graph as straight-line C: one statement per node and pass, the limit for an interpreter. */
import { LEAF, type FlatGraph } from './graphs';

/** Compilers take very long over very long functions. */
const STATEMENTS_PER_FUNCTION = 100;

export function straightLineC(graph: FlatGraph): string {
  const nodes = [...graph.ops.keys()].filter((i) => graph.ops[i] !== LEAF);
  const forward = functions(
    'forward',
    nodes.map((i) => forwardStatement(graph, i)),
  );
  const backward = functions(
    'backward',
    nodes.reverse().map((i) => backwardStatement(graph, i)),
  );
  return [HEAD(graph), forward, backward, MAIN].join('\n');
}

function forwardStatement({ ops, left, right }: FlatGraph, i: number): string {
  const [a, b] = [`d[${left[i]}]`, `d[${right[i]}]`];
  const value = new Map([
    ['add', `${a} + ${b}`],
    ['sub', `${a} - ${b}`],
    ['mul', `${a} * ${b}`],
    ['div', `${a} / ${b}`],
    ['neg', `-${a}`],
    ['tanh', `tanh(${a})`],
    ['relu', `${a} > 0 ? ${a} : 0`],
    ['exp', `exp(${a})`],
  ]).get(ops[i]);
  return `d[${i}] = ${value};`;
}

function backwardStatement({ ops, left, right }: FlatGraph, i: number): string {
  const [a, b, out] = [left[i], right[i], `g[${i}]`];
  const both = (slopeA: string, slopeB: string): string =>
    `g[${a}] += ${slopeA}; g[${b}] += ${slopeB};`;
  const statements = new Map([
    ['add', both(out, out)],
    ['sub', both(out, `-${out}`)],
    ['mul', both(`d[${b}] * ${out}`, `d[${a}] * ${out}`)],
    ['div', both(`${out} / d[${b}]`, `-(d[${i}] / d[${b}]) * ${out}`)],
    ['neg', `g[${a}] -= ${out};`],
    ['tanh', `g[${a}] += (1 - d[${i}] * d[${i}]) * ${out};`],
    ['relu', `g[${a}] += (d[${i}] > 0 ? 1 : 0) * ${out};`],
    ['exp', `g[${a}] += d[${i}] * ${out};`],
  ]);
  return statements.get(ops[i])!;
}

function functions(name: string, statements: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < statements.length; i += STATEMENTS_PER_FUNCTION) {
    const body = statements.slice(i, i + STATEMENTS_PER_FUNCTION).join('\n  ');
    parts.push(
      `static void __attribute__((noinline)) ${name}${parts.length}(void) {\n  ${body}\n}`,
    );
  }
  const calls = parts.map((_, i) => `${name}${i}();`).join(' ');
  return `${parts.join('\n')}\nstatic void ${name}(void) { ${calls} }\n`;
}

const HEAD = (graph: FlatGraph): string => `#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
enum { SIZE = ${graph.ops.length}, LEAVES = ${graph.ops.lastIndexOf(LEAF) + 1} };
static const double leaves[LEAVES] = {
  ${Array.from(graph.values.subarray(0, graph.ops.lastIndexOf(LEAF) + 1)).join(', ')}
};
static double d[SIZE], g[SIZE];
`;

const MAIN = `
static long long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

int main(void) {
  memcpy(d, leaves, sizeof leaves);
  for (long passes; scanf("%ld", &passes) == 1;) {
    long long begin = now();
    for (long i = 0; i < passes; i++) {
      forward();
      memset(g, 0, sizeof g);
      g[SIZE - 1] = 1;
      backward();
    }
    long long elapsed = now() - begin;
    double total = 0;
    for (int i = 0; i < LEAVES; i++) total += fabs(g[i]);
    printf("%lld %.17g %.17g\\n", elapsed, d[SIZE - 1], total);
    fflush(stdout);
  }
  return 0;
}
`;
