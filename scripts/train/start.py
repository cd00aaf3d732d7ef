"""Weights of a model file that export.py wrote, to start a training from."""

import struct

import numpy
import torch

from export import HIDDEN_LEVEL


def read_file(path):
    """Facts and tensors of a model file."""
    with open(path, "rb") as file:
        data = file.read()
    size = struct.unpack("<I", data[12:16])[0]
    facts, tensors = {}, {}
    for line in data[16 : 16 + size].decode().split("\n"):
        key, _, value = line.strip().partition(" ")
        if key == "tensor":
            name, kind, start, length, *shape = value.split(" ")
            chunk = data[16 + size + int(start) :][: int(length)]
            tensors[name] = (kind, chunk, [int(n) for n in shape])
        elif key:
            facts[key] = value
    return facts, tensors


class Start:
    """The parts of a model file as floats."""

    def __init__(self, path):
        self.facts, self.tensors = read_file(path)

    def level(self, name):
        return HIDDEN_LEVEL if name == "hidden" else float(self.facts[f"level-{name}"])

    def lines(self, name):
        return self.tensors[name][1].decode().split("\n")

    def floats(self, name):
        return numpy.frombuffer(self.tensors[name][1], "<f4").copy()

    def table(self, name):
        _, chunk, shape = self.tensors[name]
        rows = numpy.frombuffer(chunk, numpy.int8).reshape(shape)
        return torch.from_numpy(rows * self.floats(f"{name}.scale")[:, None])

    def linear(self, name, level, sizes):
        """Weights and biases of the layers that a matrix stacks."""
        _, chunk, (columns, depth) = self.tensors[name]
        panels = numpy.frombuffer(chunk, numpy.int8).reshape(columns // 8, depth // 2, 8, 2)
        rows = panels.transpose(0, 2, 1, 3).reshape(columns, depth).astype(numpy.float32)
        scales, biases = self.floats(f"{name}.affine").reshape(2, columns)
        weights = torch.from_numpy(rows * (scales * self.level(level))[:, None])[: sum(sizes)]
        return zip(weights.split(sizes), torch.from_numpy(biases)[: sum(sizes)].split(sizes))

    def words(self):
        """The vector of each word, and of unknown words under None."""
        return dict(zip([None, *self.lines("vocabulary")], self.table("words")))


def begin(network, start):
    """Give a network all that the file knows but the vectors of words."""
    weights = {"embedding.affix.weight": start.table("affixes")}
    for i in range(3):
        for side, name in enumerate("fb"):
            size = [4 * network.config["hidden"]]
            half = f"layers.{i}.halves.{side}"
            (given, bias), = start.linear(f"lstm{i}{name}x", "hidden" if i else "input", size)
            weights |= {f"{half}.weight_ih_l0": given, f"{half}.bias_ih_l0": bias}
            (weights[f"{half}.weight_hh_l0"], _), = start.linear(f"lstm{i}{name}h", "hidden", size)
    (weights["direct.weight"], _), = start.linear("direct", "input", [network.direct.out_features])
    for matrix, level, names in (
        ("middle", "hidden", ("morph", "names_hidden")),
        ("morph", "middle", ("tag", "feats", "lemma")),
        ("names", "middle", ("names",)),
        ("top", "hidden", ("dependent", "head", "label_dependent", "pair_dependent", "label_head", "pair_head",
                           "entity_hidden")),
        ("entity", "entity", ("entity",)),
        ("label", "pair", ("label",)),
    ):
        sizes = [getattr(network, name).out_features for name in names]
        for name, (weight, bias) in zip(names, start.linear(matrix, level, sizes)):
            weights |= {f"{name}.weight": weight, f"{name}.bias": bias}
    arc = network.config["arc"]
    weights |= dict(zip(("root", "root_label", "root_pair"), torch.from_numpy(start.floats("root")).split([arc, arc, arc // 2])))
    moves = torch.from_numpy(start.floats("transitions")).view_as(network.transitions)
    weights["transitions"] = moves.clamp(min=-5)
    own = network.state_dict()
    with torch.no_grad():
        for name, value in weights.items():
            own[name][tuple(map(slice, value.shape))] = value


def begin_words(network, start, vocabulary):
    """Give it the vectors of words: as far as their features tell them, and the rest as learned."""
    rows, embedding = start.words(), network.embedding
    known = [i for i, word in enumerate([None, *vocabulary]) if word in rows]
    wanted = torch.stack([rows[[None, *vocabulary][i]] for i in known])
    features = embedding.fixed[known]
    ridge = features.T @ features + len(known) * 0.01 * torch.eye(features.shape[1])
    with torch.no_grad():
        embedding.known.weight.copy_(torch.linalg.solve(ridge, features.T @ wanted).T)
        embedding.learned.weight.zero_()
        embedding.learned.weight[known] = wanted - embedding.known(features)
        told = 1 - (embedding.learned.weight[known].var() / wanted.var()).item()
    print(f"{len(known)} words known, features tell {100 * told:.0f} % of their vectors", flush=True)
