#!/usr/bin/env python3
"""Quantise a checkpoint into the model file that src/syntax reads: export.py CORPORA_DIR MODEL.pt OUT.bin

The file: "DRAMATIS", the length of the header, the header (lines of text: sources, licence, a line a
tensor), the tensors at multiples of 16 bytes. Numbers are little-endian.
"""

import random
import struct
import sys

import numpy
import torch

from batches import Encoder, collate
from corpora import load
from losses import transitions
from network import Network
from words import BUCKETS

VERSION = 1
SOURCES = ("UD English EWT; UD English GUM (open genres); UNER EWT; wikigold; WNUT17; CrossNER politics; "
           "counts of words in news, GAP and re3d; a teacher with all-MiniLM-L6-v2 on GAP and re3d")
HIDDEN_LEVEL = 16384.0
ARC_LIMIT = 4000.0  # products of 128 pairs must fit into 32 bits


class Writer:
    def __init__(self):
        self.lines, self.chunks, self.size = [], [], 0

    def add(self, name, kind, data, shape=()):
        self.lines.append(" ".join(["tensor", name, kind, str(self.size), str(len(data)), *map(str, shape)]))
        padded = data + b"\0" * (-len(data) % 16)
        self.chunks.append(padded)
        self.size += len(padded)

    def text(self, name, lines):
        self.add(name, "text", "\n".join(lines).encode(), (len(lines),))

    def floats(self, name, values):
        values = numpy.asarray(values, "<f4")
        self.add(name, "f32", values.tobytes(), values.shape)

    def table(self, name, matrix):
        """Rows of 8-bit numbers, each row with its scale."""
        rows, scales = quantise(matrix)
        self.add(name, "i8", rows.tobytes(), rows.shape)
        self.floats(name + ".scale", scales)

    def linear(self, name, weight, bias, level):
        """A matrix in panels of 8 columns (see kernel.wat); scales undo the quantisation of both sides."""
        columns, depth = weight.shape
        padded = numpy.zeros((-(-columns // 8) * 8, depth), numpy.float32)
        padded[:columns] = weight
        rows, scales = quantise(padded)
        panels = rows.reshape(-1, 8, depth // 2, 2).transpose(0, 2, 1, 3)
        self.add(name, "panel", numpy.ascontiguousarray(panels).tobytes(), (padded.shape[0], depth))
        biases = numpy.zeros(len(padded), numpy.float32)
        biases[:columns] = bias
        self.floats(name + ".affine", numpy.concatenate([scales / level, biases]))

    def bytes(self, facts):
        head = "\n".join([*(f"{k} {v}" for k, v in facts.items()), *self.lines]) + "\n"
        head = head.encode()
        head += b" " * (-(len(head) + 16) % 16)
        return b"DRAMATIS" + struct.pack("<II", VERSION, len(head)) + head + b"".join(self.chunks)


def quantise(matrix):
    matrix = numpy.asarray(matrix, numpy.float32)
    scales = numpy.maximum(numpy.abs(matrix).max(1), 1e-8) / 127
    return numpy.rint(matrix / scales[:, None]).astype(numpy.int8), scales.astype(numpy.float32)


def stack(*layers):
    return (torch.cat([x.weight for x in layers]), torch.cat([x.bias for x in layers]))


def ranges(network, batches):
    """The largest value of each hidden layer on some training sentences."""
    largest = {}

    def note(name, value):
        largest[name] = max(largest.get(name, 0.0), value.abs().max().item())

    for batch in batches:
        note("input", network.embedding(batch["words"], batch["affixes"], batch["learn"]))
        own, top = network.encode(batch)
        note("middle", own["morph"])
        note("middle", torch.relu(own["names"]))
        note("arc", torch.relu(network.dependent(top)))
        note("key", network.head(top))
        note("entity", torch.relu(network.entity_hidden(top)))
        note("added", torch.relu(network.label_dependent(top) + network.label_head(top).roll(1, 0)))
        note("pair_dependent", network.pair_dependent(top))
        note("pair_head", network.pair_head(top))
    return largest


def level(largest, limit):
    """A power of two that keeps values with half as much to spare within the limit."""
    return 2.0 ** numpy.floor(numpy.log2(limit / (1.5 * largest)))


def write_layers(writer, network, input_level):
    for i, layer in enumerate(network.layers):
        given = input_level if i == 0 else HIDDEN_LEVEL
        for half, side in zip(layer.halves, "fb"):
            writer.linear(f"lstm{i}{side}x", half.weight_ih_l0, half.bias_ih_l0 + half.bias_hh_l0, given)
            writer.linear(f"lstm{i}{side}h", half.weight_hh_l0, torch.zeros_like(half.bias_ih_l0), HIDDEN_LEVEL)


def write_heads(writer, network, tags, levels):
    weight, bias = stack(network.morph, network.names_hidden)
    # Between no corpus in particular and EWT.
    bias[network.morph.out_features :] += network.names_corpus.weight[:2].mean(0)
    writer.linear("middle", weight, bias, HIDDEN_LEVEL)
    writer.linear("direct", network.direct.weight, torch.zeros_like(bias), levels["input"])
    writer.linear("morph", *stack(network.tag, network.feats, network.lemma), levels["middle"])
    writer.linear("names", network.names.weight, network.names.bias, levels["middle"])
    writer.linear("top", *stack(network.dependent, network.head, network.label_dependent, network.pair_dependent,
                                network.label_head, network.pair_head, network.entity_hidden), HIDDEN_LEVEL)
    writer.linear("entity", network.entity.weight, network.entity.bias, levels["entity"])
    writer.linear("label", network.label.weight, network.label.bias, levels["pair"])
    writer.floats("transitions", transitions(network, tags).flatten())
    writer.floats("root", torch.cat([network.root, network.root_label, network.root_pair]))


def balance(network, largest):
    """Give products of pairs the range of the sums, so that one level serves both."""
    gain = (largest["added"] / (largest["pair_dependent"] * largest["pair_head"])) ** 0.5
    arc = network.label_dependent.out_features
    for linear in (network.pair_dependent, network.pair_head):
        linear.weight *= gain
        linear.bias *= gain
    network.root_pair *= gain
    network.label.weight[:, arc:] /= gain * gain


def sample(corpora, encoder):
    """Some sentences of the treebanks, to find the ranges of hidden layers."""
    sentences = [s for s in load(corpora)[0] if s.heads]
    random.Random(1).shuffle(sentences)
    items = [encoder.encode(s) for s in sentences[:960]]
    return [collate(items[i : i + 32], None, False) for i in range(0, len(items), 32)]


def find_levels(largest):
    return {"input": level(largest["input"], 32767), "middle": level(largest["middle"], 32767),
            "arc": level(largest["arc"], ARC_LIMIT), "key": level(largest["key"], ARC_LIMIT),
            "pair": level(2 * largest["added"], 32767), "entity": level(largest["entity"], 32767)}


@torch.no_grad()
def export(corpora, checkpoint, out):
    saved = torch.load(checkpoint, weights_only=False)
    vocabulary, classes, config = saved["vocabulary"], saved["classes"], saved["config"]
    sizes = {layer: len(names) for layer, names in classes.items()}
    network = Network(torch.zeros_like(saved["weights"]["embedding.fixed"]), sizes, config)
    network.load_state_dict(saved["weights"])
    network.eval()
    largest = ranges(network, sample(corpora, Encoder(vocabulary, classes, {})))
    balance(network, largest)
    levels = find_levels(largest)
    writer = Writer()
    writer.text("vocabulary", vocabulary)
    for layer, names in classes.items():
        writer.text("class-" + layer, names)
    embedding = network.embedding
    writer.table("words", embedding.known(embedding.fixed) + embedding.learned.weight)
    writer.table("affixes", embedding.affix.weight[:BUCKETS])
    write_layers(writer, network, levels["input"])
    write_heads(writer, network, classes["names"], levels)
    facts = {"format": VERSION, "licence": "CC-BY-SA-4.0", "sources": SOURCES,
             **{k: config[k] for k in ("word", "affix", "hidden", "morph", "names", "arc")},
             **{f"level-{k}": int(v) for k, v in levels.items()}}
    with open(out, "wb") as file:
        file.write(writer.bytes(facts))


if __name__ == "__main__":
    export(*sys.argv[1:4])
