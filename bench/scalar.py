"""The plain object-per-node design in Python: one forward and one backward pass per request.

Reads a graph as JSON from the file named first; then every line on standard input is a number of
passes, answered with the nanoseconds they took, the output's value and the sum of the leaves'
absolute gradients.
"""

import json
import math
import sys
import time


class Value:
    def __init__(self, data, operands=()):
        self.data = data
        self.grad = 0.0
        self.operands = set(operands)
        self.step = lambda: None

    def add(self, other):
        out = Value(self.data + other.data, (self, other))

        def step():
            self.grad += out.grad
            other.grad += out.grad

        out.step = step
        return out

    def sub(self, other):
        out = Value(self.data - other.data, (self, other))

        def step():
            self.grad += out.grad
            other.grad -= out.grad

        out.step = step
        return out

    def mul(self, other):
        out = Value(self.data * other.data, (self, other))

        def step():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.step = step
        return out

    def div(self, other):
        out = Value(self.data / other.data, (self, other))

        def step():
            self.grad += out.grad / other.data
            other.grad -= out.data / other.data * out.grad

        out.step = step
        return out

    def neg(self):
        out = Value(-self.data, (self,))

        def step():
            self.grad -= out.grad

        out.step = step
        return out

    def tanh(self):
        out = Value(math.tanh(self.data), (self,))

        def step():
            self.grad += (1 - out.data**2) * out.grad

        out.step = step
        return out

    def relu(self):
        out = Value(self.data if self.data > 0 else 0.0, (self,))

        def step():
            self.grad += (out.data > 0) * out.grad

        out.step = step
        return out

    def exp(self):
        out = Value(math.exp(self.data), (self,))

        def step():
            self.grad += out.data * out.grad

        out.step = step
        return out

    def backward(self):
        self.grad = 1.0
        for value in reversed(in_order(self)):
            value.step()


def in_order(root):
    """Operands before users; with a stack of its own, because chains are long."""
    order, seen, stack = [], {root}, [(root, iter(root.operands))]
    while stack:
        value, operands = stack[-1]
        for operand in operands:
            if operand not in seen:
                seen.add(operand)
                stack.append((operand, iter(operand.operands)))
                break
        else:
            order.append(value)
            stack.pop()
    return order


def one_pass(graph):
    made = []
    for op, left, right, value in graph:
        if op == "leaf":
            made.append(Value(value))
        elif right < 0:
            made.append(getattr(made[left], op)())
        else:
            made.append(getattr(made[left], op)(made[right]))
    made[-1].backward()
    return made


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        graph = [tuple(node) for node in json.load(file)]
    for line in sys.stdin:
        begin = time.perf_counter_ns()
        for _ in range(int(line)):
            made = one_pass(graph)
        elapsed = time.perf_counter_ns() - begin
        total = sum(abs(value.grad) for value, node in zip(made, graph) if node[0] == "leaf")
        print(elapsed, repr(made[-1].data), repr(total), flush=True)


main()
