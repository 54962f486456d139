#!/usr/bin/env python3
"""Makes the numbers in fixtures/ that the engine is held against.

Run it after an op was added or its Python text changed, from the top of the project:

    python3 -m pip install torch==2.13.0
    python3 tests/oracle/make-fixtures.py

It needs Python 3.9 or newer, PyTorch 2.13 and the project's own `npx tsx` (for the op table). The
results are checked in, so nobody needs PyTorch to run the tests. The seed is fixed: the same op
table on the same PyTorch gives the same files.

ops.json    per op and point: value and slopes by PyTorch's autograd in float64 (`value`, `slopes`),
            the value by hand-written Python `math` (`math`), and value and slopes by the op's own
            Python text (`python`, `pythonSlopes`), which this script evaluates. null: Python raises
            an error or leaves the real numbers.
graphs.json random documents over all ops, with every node's data and gradient by PyTorch.
erf.json    pairs of x and math.erf(x).
"""

import json
import math
import random
import subprocess
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent
SEED = 20240613
GRAPHS = 330
FLOAT = torch.float64


# Each op by hand, in PyTorch and in plain Python; written without a look at the table's own texts.

def stable_sigmoid(x):
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


TORCH = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "sub": lambda a, b: a - b,
    "div": lambda a, b: a / b,
    "neg": lambda x: -x,
    "pow": torch.pow,
    "exp": torch.exp,
    "log": torch.log,
    "sqrt": torch.sqrt,
    "sin": torch.sin,
    "cos": torch.cos,
    "abs": torch.abs,
    "square": torch.square,
    "erf": torch.erf,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
    "leaky_relu": lambda x: torch.nn.functional.leaky_relu(x, negative_slope=0.01),
    "gelu": lambda x: torch.nn.functional.gelu(x, approximate="none"),
    "silu": torch.nn.functional.silu,
    # log(exp(0) + exp(x)), without a threshold past which it is only nearly right
    "softplus": lambda x: torch.logaddexp(torch.zeros_like(x), x),
    # 0 * x keeps it a function of x, with slope 0
    "step": lambda x: (x > 0).to(FLOAT) + 0 * x,
    "max": torch.maximum,
    "min": torch.minimum,
}

MATH = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "sub": lambda a, b: a - b,
    "div": lambda a, b: a / b,
    "neg": lambda x: -x,
    "pow": math.pow,
    "exp": math.exp,
    "log": math.log,
    "sqrt": math.sqrt,
    "sin": math.sin,
    "cos": math.cos,
    "abs": math.fabs,
    "square": lambda x: x * x,
    "erf": math.erf,
    "tanh": math.tanh,
    "sigmoid": stable_sigmoid,
    "relu": lambda x: x if x > 0 else 0.0,
    "leaky_relu": lambda x: x if x > 0 else 0.01 * x,
    "gelu": lambda x: x * (1 + math.erf(x / math.sqrt(2))) / 2,
    "silu": lambda x: x * stable_sigmoid(x),
    "softplus": lambda x: x + math.log1p(math.exp(-x)) if x > 0 else math.log1p(math.exp(x)),
    "step": lambda x: 1.0 if x > 0 else 0.0,
    "max": lambda a, b: a if a > b else b,
    "min": lambda a, b: a if a < b else b,
}

# Points beside the even grid over the op's own domain. Ties of max and min are left out: PyTorch
# splits the gradient there, wiregrad gives it to the first (a test of its own says so).
ANYWHERE = [[x] for x in (-30.0, -5.0, -1.0, -1e-8, 0.0, 1e-8, 1.0, 5.0, 30.0)]
FAR = [[-1000.0], [-800.0], [800.0], [1000.0]]
EDGES = {
    "add": [[0, 0], [1e308, 1e308], [1, 2, 3], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
    "mul": [[0, 0], [0, 3], [1e308, 10], [2, 0, 3], [0, 0, 5], [0.1, -0.2, 0.3, -4, 5, 6, 7]],
    "sub": [[0, 0], [1, 1e-16]],
    "div": [[1, 0], [-1, 0], [0, 0], [0, 2], [1e308, 1e-10]],
    "neg": ANYWHERE,
    "pow": [[0, 0], [0, 1], [0, 2], [0, 0.5], [0, -1], [-2, 3], [-2, 2], [-2, 0.5], [2, 0],
            [2, 0.5], [2, -3], [4, 1.5], [10, 300], [10, 400]],
    "exp": ANYWHERE + [[709.0], [710.0], [-745.0], [-746.0]],
    "log": [[1.0], [0.0], [-1.0], [1e-300], [1e300]],
    "sqrt": [[1.0], [0.0], [-1.0], [1e-300], [1e300], [2.0]],
    "sin": ANYWHERE,
    "cos": ANYWHERE,
    "max": [[1, 2, 3], [3, 2, 1], [-1, 5, 0, 2, 4, 3, 1]],
    "min": [[1, 2, 3], [3, 2, 1], [4, 5, 0, 2, -4, 3, 1]],
}


def op_table():
    command = ["npx", "tsx", str(HERE / "print-ops.ts")]
    printed = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HERE.parent)
    return json.loads(printed.stdout)


def fold(function, inputs):
    """n-ary ops go from left to right."""
    first, *rest = inputs
    if not rest:
        return function(first)
    total = first
    for following in rest:
        total = function(total, following)
    return total


# ops.json

def points_of(entry, rng):
    edges = EDGES.get(entry["name"], ANYWHERE + FAR)
    if entry["inputs"] == "many":
        low, high = entry["domain"][0]
        grid = [[round(rng.uniform(low, high), 6) for _ in range(n)] for n in (2, 2, 3, 4, 5, 6, 7)]
    elif len(entry["inputs"]) == 2:
        grid = [[round(rng.uniform(*ends), 6) for ends in entry["domain"]] for _ in range(15)]
    else:
        low, high = entry["domain"][0]
        grid = [[low + (high - low) * (k + 0.37) / 15] for k in range(15)]
    return [[float(x) for x in point] for point in grid + edges]


def by_torch(name, point):
    inputs = [torch.tensor(x, dtype=FLOAT, requires_grad=True) for x in point]
    out = fold(TORCH[name], inputs)
    out.backward()
    return out.item(), [x.grad.item() for x in inputs]


def by_table_text(entry, point):
    """The value by the table's own PyTorch text."""
    names = ["x"] if entry["inputs"] != "many" and len(entry["inputs"]) == 1 else ["a", "b"]
    text = entry["torch"].format(**{name: name for name in names})
    return fold(
        lambda *operands: eval(text, {"torch": torch}, dict(zip(names, operands))),
        [torch.tensor(x, dtype=FLOAT) for x in point],
    ).item()


def in_python(compute):
    """A float, or None where Python raises an error or leaves the real numbers."""
    try:
        value = compute()
    except (ArithmeticError, ValueError):
        return None
    return None if isinstance(value, complex) else float(value)


def by_python_text(entry, point):
    def evaluate(text, values):
        return eval(text, {"math": math}, values)

    if entry["inputs"] == "many":
        step = lambda a, b: evaluate(entry["python"], {"a": a, "b": b})
        return in_python(lambda: fold(step, point)), None
    values = dict(zip(entry["inputs"], point))
    out = in_python(lambda: evaluate(entry["python"], values))
    if out is None:
        return None, None
    values["out"] = out
    return out, [in_python(lambda text=text: evaluate(text, values)) for text in entry["pythonSlopes"]]


def same(a, b):
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    return a == b or abs(a - b) <= 1e-12 * max(abs(a), abs(b)) + 1e-15


def make_ops(table):
    rng = random.Random(SEED)
    made = []
    for entry in table:
        points = []
        for point in points_of(entry, rng):
            value, slopes = by_torch(entry["name"], point)
            assert same(by_table_text(entry, point), value), (entry["name"], point, entry["torch"])
            python, python_slopes = by_python_text(entry, point)
            points.append({
                "inputs": point,
                "value": value,
                "slopes": slopes,
                "math": in_python(lambda: fold(MATH[entry["name"]], point)),
                "python": python,
                "pythonSlopes": python_slopes,
            })
        made.append({"op": entry["name"], "text": entry["python"], "points": points})
    return made


# graphs.json

def is_tame(name, inputs, constant_exponent):
    """Away from kinks, overflow and cancellation: where two right programs must agree."""
    x = inputs[0]
    if name in ("log", "sqrt"):
        return x > 0.05
    if name == "div":
        return abs(inputs[1]) > 0.1
    if name == "pow":
        whole = constant_exponent and inputs[1].is_integer() and abs(x) > 0.2
        return abs(inputs[1]) <= 4 and (x > 0.2 or whole)
    if name == "exp":
        return abs(x) < 3
    if name in ("abs", "relu", "leaky_relu", "step"):
        return abs(x) > 0.01
    if name in ("max", "min"):
        ordered = sorted(inputs, reverse=name == "max")
        return abs(ordered[0] - ordered[1]) > 0.01
    if name in ("tanh", "sigmoid", "erf", "gelu", "silu", "softplus"):
        return abs(x) < 4
    return True


class Graph:
    """One random document, with a tensor behind each node."""

    def __init__(self, rng, arities):
        self.rng = rng
        self.arities = arities
        self.nodes = []
        self.tensors = []

    def add_leaf(self, op, value):
        tensor = torch.tensor(value, dtype=FLOAT, requires_grad=op != "constant")
        self.nodes.append({"id": f"{op[0]}{len(self.nodes)}", "op": op, "value": value})
        self.tensors.append(tensor)

    def pick_operands(self, count):
        near = range(max(0, len(self.nodes) - 8), len(self.nodes))
        picks = [self.rng.choice(near if self.rng.random() < 0.6 else range(len(self.nodes)))
                 for _ in range(count)]
        if self.rng.random() < 0.15:
            picks[-1] = picks[0]
        return picks

    def try_op(self, op):
        """Adds one node of this op, if operands can be found that suit it."""
        count = self.arities[op]
        if count == "many":
            count = 64 if self.rng.random() < 0.02 else self.rng.choice([2, 2, 3, 4, 5, 6, 7])
        for _ in range(40):
            picks = self.pick_operands(count)
            inputs = [self.tensors[pick].item() for pick in picks]
            constant = self.nodes[picks[-1]]["op"] == "constant"
            if not is_tame(op, inputs, constant):
                continue
            out = fold(TORCH[op], [self.tensors[pick] for pick in picks])
            if abs(out.item()) > 20 or 0 < abs(out.item()) < 1e-3:
                continue
            # what hangs on constants alone has a gradient too
            if not out.requires_grad:
                out = out.detach().requires_grad_()
            out.retain_grad()
            wires = [self.nodes[pick]["id"] for pick in picks]
            self.nodes.append({"id": f"n{len(self.nodes)}", "op": op, "inputs": wires})
            self.tensors.append(out)
            return

    def finish(self):
        """The case for the file; None where cancellation makes the digits a matter of luck."""
        computed = [k for k, node in enumerate(self.nodes) if "inputs" in node]
        output = computed[-1] if self.rng.random() < 0.75 else self.rng.choice(computed)
        self.tensors[output].backward()
        data = [tensor.item() for tensor in self.tensors]
        grad = [self.gradient_of(k) for k in range(len(self.nodes))]
        sizes = [abs(g) for g in grad if g]
        if not sizes or max(sizes) > 1e4 or min(sizes) < 1e-4:
            return None
        document = {"format": "wiregrad", "version": 1, "nodes": self.nodes,
                    "output": self.nodes[output]["id"]}
        return {"document": document, "data": data, "grad": grad}

    def gradient_of(self, node):
        if self.nodes[node]["op"] == "constant":
            return None
        gradient = self.tensors[node].grad
        return 0.0 if gradient is None else gradient.item()


def make_graph(rng, arities):
    graph = Graph(rng, arities)
    for _ in range(rng.randint(2, 5)):
        graph.add_leaf(rng.choice(["input", "parameter"]), round(rng.uniform(-2, 2), 3))
    for value in rng.sample([-1.0, 0.5, 2.0, 3.0, 0.25], rng.randint(1, 2)):
        graph.add_leaf("constant", value)
    for _ in range(rng.randint(3, 40)):
        graph.try_op(rng.choice(list(arities)))
    return graph.finish() if any("inputs" in node for node in graph.nodes) else None


def make_graphs(table):
    rng = random.Random(SEED)
    arities = {e["name"]: "many" if e["inputs"] == "many" else len(e["inputs"]) for e in table}
    made = []
    while len(made) < GRAPHS:
        case = make_graph(rng, arities)
        if case is not None:
            made.append(case)
    return made


# erf.json

def make_erf():
    even = [k / 32 for k in range(-208, 209)]
    rng = random.Random(SEED)
    between = [rng.uniform(-6.2, 6.2) for _ in range(300)]
    small = [sign * 10.0 ** -k for k in (1, 2, 5, 8, 16, 100, 300) for sign in (1, -1)]
    return [[x, math.erf(x)] for x in even + between + small + [27.0, -27.0, 1e300]]


def plain(value):
    """JSON has no NaN and no infinities: they are written as text."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list) else value


def write(name, cases):
    lines = ",\n".join(json.dumps(plain(case), separators=(",", ":")) for case in cases)
    (HERE / "fixtures" / name).write_text(f"[\n{lines}\n]\n")
    print(f"{name}: {len(cases)} cases")


def main():
    torch.set_num_threads(1)
    table = op_table()
    write("ops.json", make_ops(table))
    write("graphs.json", make_graphs(table))
    write("erf.json", make_erf())


main()
