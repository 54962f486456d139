/** Expressions from lectures, tutorials and other tools: all of them are formulas here. */
import { describe, expect, it } from 'vitest';
import { formulaToGraph } from './to-graph';

const EXPRESSIONS = [
  'c=a+b; d=a*b+b**3; c+=c+1; c+=1+c+(-a); d+=d*2+relu(b+a); d+=3*d+relu(b-a); e=c-d; f=e**2; g=f/2; g+=10/f',
  'z=2*x+2+x; q=relu(z)+z*x; h=relu(z*z); y=h+q+q*x',
  'y=relu(x*2+1)',
  'e=a*b; d=e+c; L=d*f',
  'o=tanh(x1*w1+x2*w2+b)',
  'n=x1*w1+x2*w2+b; e=exp(2*n); o=(e-1)/(e+1)',
  'b=a+a',
  'd=a*b; e=a+b; f=d*e',
  '3*x**2-4*x+5',
  '-a**3 + sin(3*b) - 1.0/c + b**2.5 - a**0.5',
  'f=(x+y)*z',
  'f=x*y',
  '1/(1+exp(-(w0*x0+w1*x1+w2)))',
  '(x+sigmoid(y))/(sigmoid(x)+(x+y)**2)',
  '2*(x*y+max(z,w))',
  'sigmoid(a*x+b*y+c)',
  'c=a+b; d=b+1; e=c*d',
  'log(x1)+x1*x2-sin(x2)',
  'c=a*b; L=c+a',
  'f=a*x**n',
  '(a+b)**(c+d)',
  'ln(x**2)+ln(y**2)',
  'sin(x)/x',
  '(y-sigmoid(x1*w1+x2*w2+b))**2',
  '(w*x+b-t)**2',
  'x*y+x**2',
  '3*a**3-b**2',
];

describe('published expressions', () => {
  it.each(EXPRESSIONS)('%s', (text) => {
    const outcome = formulaToGraph(text);
    expect(outcome.ok && outcome.value.output).toBeTruthy();
  });

  it('keeps the rebound steps of the micrograd example apart', () => {
    const outcome = formulaToGraph(EXPRESSIONS[0]);
    const ids = outcome.ok ? outcome.value.nodes.map(({ id }) => id) : [];
    for (const id of ['c_1', 'c_2', 'c', 'd_1', 'd_2', 'd', 'g_1', 'g']) expect(ids).toContain(id);
  });
});
