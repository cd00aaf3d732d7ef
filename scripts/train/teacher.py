#!/usr/bin/env python3
"""Train a teacher, the network with MiniLM's states as further input, and let it annotate for the student.

    teacher.py CORPORA OUT --minilm MINILM --start FIRST --noise 0 --epochs 8 --rate 2e-3

FIRST is a model file to start from, and the teacher and it annotate together, the mean of two. OUT holds what
train.py --teacher reads: their beliefs on the treebanks, and on open texts without trees. OUT.pt is the teacher.
"""

import torch
from torch import nn

from batches import collate
from evaluate import best_path
from losses import transitions
from minilm import WIDTH, Pieces, by_word, read_minilm
from network import BiLstm, Network
from silver import open_sentences
from training import fit, make_network, options, prepare

DEPTHS = (2, 4, 6)  # layers of MiniLM that the teacher reads


class Teacher(Network):
    """The network, with MiniLM beside the words and beside the second and third layer's states."""

    def __init__(self, features, sizes, config):
        super().__init__(features, sizes, config)
        width, states = config["word"] + config["affix"], 2 * config["hidden"]
        self.narrow = nn.Linear(len(DEPTHS) * WIDTH, width)
        self.layers[0] = BiLstm(2 * width, config["hidden"], config)
        self.beside = nn.ModuleList(nn.Linear(len(DEPTHS) * WIDTH, states) for _ in range(2))
        for half in self.layers[0].halves:
            half.weight_ih_l0.data[:, width:] = 0
        for linear in self.beside:
            nn.init.zeros_(linear.weight)

    def states(self, x, batch):
        context = self.drop(batch["context"])
        first, second, third = super().states(torch.cat([x, self.narrow(context)], -1), batch)
        return [first, second + self.beside[0](context), third + self.beside[1](context)]


@torch.no_grad()
def add_context(pairs, folder):
    """Give each item the states of MiniLM at its words."""
    encoder, pieces = read_minilm(folder), Pieces(folder)
    order = sorted(pairs, key=lambda pair: len(pair[0].forms))
    for k in range(0, len(order), 48):
        group = order[k : k + 48]
        numbers, owners = pieces.batch([sentence.forms for sentence, _ in group])
        states = encoder(numbers, owners)
        longest = max(len(sentence.forms) for sentence, _ in group)
        found = torch.cat([by_word(states[n], owners, longest) for n in DEPTHS], -1)
        for j, (sentence, item) in enumerate(group):
            item["context"] = found[: len(sentence.forms), j].half()


def arcs_of(network, batch, top):
    padding = nn.functional.pad(~batch["mask"].T.unsqueeze(1), (1, 0))
    return network.arc_scores(top).masked_fill(padding, -1e4).softmax(-1)


def beliefs_of(networks, batch):
    """The mean of the networks' distributions of arcs, labels and tags, (word, sentence); and the heads of the labels."""
    states = [network.encode(batch) for network in networks]
    mean = lambda found: torch.stack(list(found)).mean(0)
    arcs = mean(arcs_of(n, batch, top) for n, (_, top) in zip(networks, states)).transpose(0, 1)
    heads = torch.where(batch["heads"] >= 0, batch["heads"], arcs.argmax(-1))
    labels = mean(n.label_scores(top, heads).softmax(-1) for n, (_, top) in zip(networks, states))
    tags = mean(n.morphology(own)["tags"].softmax(-1) for n, (own, _) in zip(networks, states))
    return {"arcs": arcs, "labels": labels, "tags": tags}, heads


def names_of(network, batch, classes):
    """The names that a network finds, between no corpus in particular and EWT as in export.py."""
    own, _ = network.encode(batch)
    style = network.names_corpus.weight[:2].mean(0)
    scores = network.names(torch.relu(own["names"] + style)) * batch["mask"].unsqueeze(2)
    return best_path(scores, transitions(network, classes["names"]))


@torch.no_grad()
def annotate(networks, pairs, classes):
    """Give each item the networks' beliefs; where a sentence has no trees, also trees and tags, and names by the first."""
    for network in networks:
        network.eval()
    order = sorted(pairs, key=lambda pair: len(pair[0].forms))
    for k in range(0, len(order), 48):
        group = order[k : k + 48]
        batch = collate([item for _, item in group], None, False)
        beliefs, heads = beliefs_of(networks, batch)
        names = names_of(networks[0], batch, classes)
        for j, (sentence, item) in enumerate(group):
            n = len(sentence.forms)
            item["beliefs"] = {k: v[:n, j, : n + 1 if k == "arcs" else None].half() for k, v in beliefs.items()}
            if not sentence.heads:
                sentence.heads = heads[:n, j].tolist()
                for layer in ("labels", "tags"):
                    numbers = item["beliefs"][layer].argmax(-1).tolist()
                    setattr(sentence, layer, [classes[layer][x] for x in numbers])
                sentence.names = [classes["names"][x] for x in names[:n, j].tolist()]


def main():
    settings = options()
    data = prepare(settings)
    silver = open_sentences(settings.corpora)
    plain = [(sentence, data.encoder.encode(sentence)) for sentence in silver]
    add_context([*zip(data.train, data.items), *data.dev, *plain], settings.minilm)
    print("states of MiniLM found", flush=True)
    networks = [fit(Teacher, data, settings), make_network(Network, data, settings)]
    trees = [(s, i) for s, i in zip(data.train, data.items) if s.heads]
    annotate(networks, [*trees, *plain], data.classes)
    torch.save({"silver": silver, "beliefs": [i["beliefs"] for _, i in [*trees, *plain]]}, settings.out)


if __name__ == "__main__":
    main()
