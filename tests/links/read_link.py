#!/usr/bin/env python3
"""Reads a wiregrad link: a second pair of eyes on docs/link-format.md, from which alone it is made.

    python3 tests/links/read_link.py < links.txt

One fragment a line comes in, one line of JSON goes out for each: the document, or {"error": ...}.
Needs Python 3.8 or newer and nothing else. It does not check the document itself.
"""

import json
import re
import struct
import sys
import zlib

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LENGTHS = [0, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22, 23, 25, 26, 27, 29, 30, 31,
           33, 34, 35, 37, 38, 39, 41, 42, 43]
MOST_BYTES = 512 * 1024

ONE = "exp log sqrt sin cos abs square erf".split()
CURVES = "tanh sigmoid relu leaky_relu gelu silu softplus step".split()
OPS = dict(enumerate("input parameter constant add mul sub pow div neg".split()))
OPS.update(enumerate(ONE, 10))
OPS.update(enumerate(CURVES, 20))
OPS.update({28: "max", 29: "min"})
TWO = {"add", "mul", "sub", "pow", "div", "max", "min"}
PREFIXES = {"input": "x", "parameter": "w"}


class Bad(Exception):
    """The link cannot be read."""


def number_of(text):
    value = 0
    for character in text:
        value = value * 62 + DIGITS.index(character)
    return value


def unseal(fragment):
    if len(fragment) < 7:
        raise Bad("cut")
    check = sum(w * DIGITS.index(c) for w, c in zip((1, 3, 5, 7, 9, 11), fragment)) % 62
    if check != DIGITS.index(fragment[6]):
        raise Bad("damaged")
    kind, version, codec = fragment[:3]
    if version != "1" or codec not in "sd":
        raise Bad("newer")
    if kind != "g":
        raise Bad("kind")
    length = number_of(fragment[3:6])
    body = fragment[7:7 + length]
    if len(body) < length:
        raise Bad("cut")
    blocks = []
    for at in range(0, length, 43):
        block = body[at:at + 43]
        if len(block) not in LENGTHS:
            raise Bad("damaged")
        try:
            blocks.append(number_of(block).to_bytes(LENGTHS.index(len(block)), "big"))
        except OverflowError:
            raise Bad("damaged")
    everything = b"".join(blocks)
    data = everything[4:]
    if zlib.crc32(fragment[:3].encode() + data) != int.from_bytes(everything[:4], "big"):
        raise Bad("damaged")
    if codec == "s":
        return data
    inflater = zlib.decompressobj(-15)
    data = inflater.decompress(data, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Bad("too big")
    return data


class Data:
    def __init__(self, data):
        self.data = data
        self.at = 0

    def byte(self):
        if self.at == len(self.data):
            raise Bad("forged")
        self.at += 1
        return self.data[self.at - 1]

    def whole(self):
        value = 0
        for place in range(8):
            byte = self.byte()
            value += (byte & 127) << (7 * place)
            if byte < 128:
                return value
        raise Bad("forged")

    def signed(self):
        return unzigzag(self.whole())

    def words(self):
        end = self.data.index(0, self.at)
        raw = self.data[self.at:end].replace(b"\xc0\x80", b"\x00")
        self.at = end + 1
        return raw.decode("utf-8", "surrogatepass")

    def list_of(self, entry):
        return [entry() for _ in range(self.whole())]

    def nodes(self):
        return self.steps(self.whole(), self.signed)

    def subset(self):
        return self.steps(self.whole(), self.whole)

    def steps(self, count, step):
        places = []
        for _ in range(count):
            places.append((places[-1] + 1 if places else 0) + step())
        return places

    def numbers(self, count):
        if count == 0:
            return []
        power = 10.0 ** self.whole()
        wholes = [self.whole() for _ in range(count)]
        doubles = wholes.count(0)
        planes = [[self.byte() for _ in range(doubles)] for _ in range(8)]
        own = iter([struct.unpack(">d", bytes(eight))[0] for eight in zip(*planes)])
        return [next(own) if whole == 0 else unzigzag(whole - 1) / power for whole in wholes]


def unzigzag(whole):
    return whole // 2 if whole % 2 == 0 else -(whole + 1) // 2


class Names:
    def __init__(self, data):
        self.data = data
        self.patterns = []

    def find(self, text):
        return next((pattern for pattern in self.patterns if pattern["text"] == text), None)

    def add(self, text, numbers):
        self.patterns.append({"text": text, "first": numbers, "last": numbers})
        return self.patterns[-1]

    def read(self, prefix):
        byte = self.data.byte()
        if chr(byte & 127).isalpha():
            return self.letters(byte)
        if byte <= 64:
            k = byte
        elif 128 <= byte < 192:
            k = 65 + 256 * (byte - 128) + self.data.byte()
        else:
            raise Bad("forged")
        step = 0
        if k == 0:
            text, numbers = take_apart(prefix + "0")
            pattern = self.find(text) or self.add(text, numbers)
        else:
            pattern = self.patterns[(k - 1) // 3]
            step = (k - 1) % 3
        place = len(pattern["last"]) - 1 - step
        numbers = pattern["last"][:place] + [pattern["last"][place] + 1] + pattern["first"][place + 1:]
        pattern["last"] = numbers
        left = iter(numbers)
        return re.sub("#", lambda _: str(next(left)), pattern["text"])

    def letters(self, byte):
        name = ""
        while byte < 128:
            name += chr(byte)
            byte = self.data.byte()
        name += chr(byte & 127)
        text, numbers = take_apart(name)
        known = self.find(text)
        if known:
            known["last"] = numbers
        elif numbers:
            self.add(text, numbers)
        return name


def take_apart(name):
    numbers = []

    def note(match):
        digits = match.group()
        if len(digits) > 9 or (digits[0] == "0" and digits != "0"):
            return digits
        numbers.append(int(digits))
        return "#"

    return re.sub("[0-9]+", note, name), numbers


PARTS = "order shapes output places labels title groups ranges note data ops rules view".split()


def usual(number):
    if number not in OPS:
        raise Bad("newer")
    op = OPS[number]
    inputs = None if number < 3 else 2 if op in TWO else 1
    return {"op": op, "inputs": inputs, "value": number < 3, "prefix": PREFIXES.get(op, op)}


def read_shape(data):
    number = data.whole()
    op = data.words() if number == 0 else OPS[number - 1]
    prefix = "op" if number == 0 else PREFIXES.get(op, op)
    v = data.whole()
    inputs = None if v // 2 == 0 else v // 2 - 1
    return {"op": op, "inputs": inputs, "value": v % 2 == 1, "prefix": prefix}


def read_wires(data, shapes):
    unused, used, sources = [], [], []
    for node, shape in enumerate(shapes):
        inputs = []
        for _ in range(shape["inputs"] or 0):
            w = data.whole()
            if w == 0:
                inputs.append(None)
                continue
            pile, depth = (unused, (w - 1) // 2) if w % 2 else (used, (w - 2) // 2)
            if depth >= len(pile):
                raise Bad("forged")
            inputs.append(pile.pop(-1 - depth))
            used.append(inputs[-1])
        unused.append(node)
        sources.append(inputs)
    return sources


def read_places(data, sources, numbers):
    how = data.byte()
    if how > 2:
        raise Bad("newer")
    missing = set(data.subset())
    placed = [node for node in range(len(numbers)) if node not in missing]
    across = [data.signed() for _ in placed]
    down = [data.signed() for _ in placed]
    places, alike, last = {}, {}, (0, 0)
    for node, dx, dy in zip(placed, across, down):
        before = [places[source] for source in sources[node] if source in places]
        x, y = last
        if how == 0 and before:
            x, y = max(x for x, _ in before) + 24, (before[0][1] + before[-1][1]) // 2
        if how == 1:
            x, y = alike.get(numbers[node], last)
        places[node] = alike[numbers[node]] = (x + dx, y + dy)
        if how != 0 or not before:
            last = places[node]
    return places


def read_group(data, names, ids, last):
    group = {"id": names.read("group")}
    flags = data.byte()
    if flags > 127:
        raise Bad("newer")
    if flags & 1:
        group["label"] = data.words()
    if flags & 2:
        last[:] = [last[0] + data.signed(), last[1] + data.signed()]
        group["at"] = list(last)
    if flags & 4:
        group["of"] = data.words()
    if flags & 8:
        group["folded"] = bool(flags & 16)
    if flags & 32:
        group["parent"] = data.whole()
    if flags & 64:
        group["parent"] = None
    group["nodes"] = [ids[place] for place in data.nodes()]
    return group


def read_groups(data, names, ids):
    last = [0, 0]
    groups = data.list_of(lambda: read_group(data, names, ids, last))
    for group in groups:
        if group.get("parent") is not None:
            group["parent"] = groups[group["parent"]]["id"]
    return groups


def read_data_set(data, ids):
    columns = data.nodes()
    count = data.whole()
    row = data.whole()
    rows = [[] for _ in range(count)]
    for _ in columns:
        for numbers, number in zip(rows, data.numbers(count)):
            numbers.append(number)
    if not columns:
        for _ in rows:
            data.byte()
    made = {"columns": [ids[place] for place in columns], "rows": rows}
    return made if row == 0 else {**made, "row": row - 1}


def read_own_op(data):
    op = {"name": data.words()}
    if data.byte() == 1:
        op["symbol"] = data.words()
    op["inputs"] = data.list_of(data.words)
    op["value"] = data.words()
    op["slopes"] = data.list_of(data.words)
    return op


def read_rules(data, ids):
    rules = {
        "accumulate": [None, "add", "overwrite"][data.byte()],
        "reset": [None, "all", "inner", "leaves", "none"][data.byte()],
        "seed": [None, True, False][data.byte()],
        "order": [None, "topological", "recursive", "list"][data.byte()],
    }
    if rules["order"] == "list":
        rules["order"] = [ids[place] for place in data.nodes()]
    rules["passes"] = data.whole() or None
    faulty = data.whole()
    if faulty > 0:
        rules["faulty"] = [
            {"op": data.words(), "port": data.whole(), "slope": data.words()}
            for _ in range(faulty - 1)
        ]
    return {key: value for key, value in rules.items() if value is not None}


def read_view(data, ids):
    view = {}
    step = data.whole()
    locked = data.byte()
    hide = data.whole()
    if step > 0:
        view["step"] = step - 1
    if locked > 0:
        view["locked"] = locked == 2
    if hide > 0:
        numbers = (data.whole() for _ in range(hide - 1))
        view["hide"] = [["", "panels", "grad"][k] if k else data.words() for k in numbers]
    if data.byte() == 1:
        view["focus"] = [ids[place] for place in data.nodes()]
    return view


def read_graph(raw):
    data = Data(raw)
    bits = data.whole()
    if bits >> len(PARTS):
        raise Bad("newer")
    parts = {part for place, part in enumerate(PARTS) if bits >> place & 1}
    count = data.whole()
    table = data.list_of(lambda: read_shape(data)) if "shapes" in parts else []
    numbers = [data.whole() for _ in range(count)]
    shapes = [usual(number) if number < 64 else table[number - 64] for number in numbers]
    order = data.steps(count, data.signed) if "order" in parts else range(count)
    sources = read_wires(data, shapes)
    names = Names(data)
    ids = [names.read(shape["prefix"]) for shape in shapes]
    nodes = [{"id": id, "op": shape["op"]} for id, shape in zip(ids, shapes)]
    valued = [node for node, shape in zip(nodes, shapes) if shape["value"]]
    for node, value in zip(valued, data.numbers(len(valued))):
        node["value"] = value
    for node, shape, inputs in zip(nodes, shapes, sources):
        if shape["inputs"] is not None:
            node["inputs"] = [None if source is None else ids[source] for source in inputs]
    if "places" in parts:
        for place, at in read_places(data, sources, numbers).items():
            nodes[place]["at"] = list(at)
    if "labels" in parts:
        for place in data.subset():
            nodes[place]["label"] = None
        for node in nodes:
            if "label" in node:
                node["label"] = data.words()
    if "ranges" in parts:
        ranged = data.subset()
        ends = data.numbers(2 * len(ranged))
        for place, low, high in zip(ranged, ends, ends[len(ranged):]):
            nodes[place]["range"] = [low, high]
    document = {"format": "wiregrad", "version": 1}
    if "output" in parts:
        document["output"] = ids[count - 1 - data.whole()]
    if "title" in parts:
        document["title"] = data.words()
    if "note" in parts:
        document["note"] = data.words()
    if "groups" in parts:
        document["groups"] = read_groups(data, names, ids)
    if "data" in parts:
        document["data"] = read_data_set(data, ids)
    if "ops" in parts:
        document["ops"] = data.list_of(lambda: read_own_op(data))
    if "rules" in parts:
        document["rules"] = read_rules(data, ids)
    if "view" in parts:
        document["view"] = read_view(data, ids)
    if data.at < len(raw):
        raise Bad("forged")
    placed = [None] * count
    for place, node in zip(order, nodes):
        placed[place] = node
    document["nodes"] = placed
    return document


def main():
    for line in sys.stdin:
        try:
            print(json.dumps(read_graph(unseal(line.strip()))))
        except (Bad, IndexError, ValueError) as problem:
            print(json.dumps({"error": str(problem)}))


if __name__ == "__main__":
    main()
