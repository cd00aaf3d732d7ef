"""Batches of sentences of like length, with the noise of news: headlines, missing full stops."""

import random

import numpy
import torch

from corpora import Sentence
from headlines import can_be_headline, headline
from names import pool, swapped
from words import BUCKETS, AFFIXES, affixes, lemma_script, normal

CORPORA = ["any", "ewt", "wikigold", "wnut", "politics", "gum"]
UNKNOWN = 0
BELIEFS = ("arcs", "labels", "tags")
LAYERS = ("tags", "feats", "lemmas", "labels", "names", "entities")


class Encoder:
    """Turns sentences into numbers; knows all classes."""

    def __init__(self, vocabulary, classes, counts):
        self.words = {word: i + 1 for i, word in enumerate(vocabulary)}
        self.classes = {layer: {name: i for i, name in enumerate(classes[layer])} for layer in LAYERS}
        self.counts = counts

    def encode(self, sentence):
        numbers = {
            "words": numpy.array([self.words.get(normal(f), UNKNOWN) for f in sentence.forms]),
            "affixes": numpy.array([affixes(f) for f in sentence.forms]),
            "seen": numpy.array([self.counts.get(normal(f), 0) for f in sentence.forms]),
            "corpus": CORPORA.index(sentence.corpus),
            "heads": numpy.array(sentence.heads) if sentence.heads else numpy.full(len(sentence.forms), -1),
        }
        scripts = [lemma_script(f, l) for f, l in zip(sentence.forms, sentence.lemmas)]
        for layer in LAYERS:
            values = scripts if layer == "lemmas" else getattr(sentence, layer)
            table = self.classes[layer]
            numbers[layer] = numpy.array([table.get(v, -1) for v in values] or [-1] * len(sentence.forms))
        return numbers


SMALL = {"of", "in", "to", "for", "on", "the", "a", "an", "and", "at", "by", "with", "from", "as", "or"}


def title(form):
    return form if form in SMALL else form[:1].upper() + form[1:]


def noisy(sentence, names, chance):
    """Sometimes other names, a headline, Title Case, CAPITALS, or no final punctuation."""
    if any(label != "O" for label in sentence.names) and chance.random() < 0.45:
        return swapped(sentence, names, chance)
    draw = chance.random()
    if not sentence.lemmas or len(sentence.forms) < 3:
        return None
    if draw < 0.35 and can_be_headline(sentence):
        short = headline(sentence, chance)
        case = chance.random()
        return short if case < 0.5 else recased(short, title if case < 0.9 else str.upper)
    if draw < 0.03:
        return recased(sentence, str.upper if draw < 0.012 else title)
    if 0.9 < draw and sentence.tags[-1].startswith("PUNCT") and len(sentence.forms) not in sentence.heads:
        return shortened(sentence)
    return None


def recased(sentence, change):
    return Sentence(**{**vars(sentence), "forms": [change(f) for f in sentence.forms]})


def shortened(sentence):
    layers = {k: v[:-1] if isinstance(v, list) else v for k, v in vars(sentence).items()}
    return Sentence(**layers)


def collate(items, chance, training):
    """Padded arrays, time first; in training rare words are sometimes unknown or known by neighbours only."""
    length, size = max(len(i["words"]) for i in items), len(items)
    batch = {layer: numpy.full((length, size), -1) for layer in (*LAYERS, "heads")}
    batch["words"] = numpy.zeros((length, size), numpy.int64)
    batch["learn"] = numpy.ones((length, size), numpy.float32)
    batch["affixes"] = numpy.full((length, size, AFFIXES), BUCKETS)
    batch["flip"] = numpy.tile(numpy.arange(length)[:, None, None], (1, size, 1))
    batch["mask"] = numpy.zeros((length, size), bool)
    for k, item in enumerate(items):
        n = len(item["words"])
        words, learn = item["words"], numpy.ones(n)
        if training:
            words = numpy.where(chance.random(n) < 0.25 / (1 + item["seen"]) + 0.005, UNKNOWN, words)
            learn = (words == UNKNOWN) | (chance.random(n) >= 1 / (1 + item["seen"]))
        batch["words"][:n, k], batch["learn"][:n, k] = words, learn
        batch["affixes"][:n, k], batch["mask"][:n, k] = item["affixes"], True
        batch["flip"][:n, k, 0] = numpy.arange(n)[::-1]
        for layer in (*LAYERS, "heads"):
            batch[layer][:n, k] = item[layer]
    tensors = {key: torch.from_numpy(value) for key, value in batch.items()}
    tensors |= extras(items, length)
    tensors["corpus"] = torch.tensor([item["corpus"] for item in items])
    return tensors


def extras(items, length):
    """States of MiniLM and beliefs of a teacher, where items have them; padding and items without are zero."""
    found = {}
    if "context" in items[0]:
        found["context"] = torch.zeros(length, len(items), items[0]["context"].shape[1])
        for k, item in enumerate(items):
            found["context"][: len(item["words"]), k] = item["context"]
    for layer in BELIEFS:
        width = next((item["beliefs"][layer].shape[1] for item in items if "beliefs" in item), None)
        if width is not None:
            width = length + 1 if layer == "arcs" else width
            found[f"belief-{layer}"] = torch.zeros(length, len(items), width)
            for k, item in enumerate(items):
                if "beliefs" in item:
                    rows = item["beliefs"][layer]
                    found[f"belief-{layer}"][: len(rows), k, : rows.shape[1]] = rows
    return found


def plan(items, words, chance):
    """Groups of sentences of like length with about as many words each, in random order."""
    order = sorted(items, key=lambda i: len(i["words"]) + chance.random())
    groups, group, total = [], [], 0
    for item in order:
        if group and total + len(item["words"]) > words:
            groups.append(group)
            group, total = [], 0
        group.append(item)
        total += len(item["words"])
    groups.append(group)
    chance.shuffle(groups)
    return groups


def renewed(encoder, sentence, pair):
    """The item of a changed sentence; beliefs hold where only words were exchanged."""
    item, changed = pair
    new = encoder.encode(changed)
    if "beliefs" in item and changed.tags is sentence.tags:
        new["beliefs"] = item["beliefs"]
    return new


def epoch(sentences, encoded, settings):
    """Batches of an epoch: fresh noise, treebanks and corpora of names apart."""
    encoder, words, seed, noise = settings
    names = pool(sentences)
    chance, numbers = random.Random(seed), numpy.random.default_rng(seed)
    items = []
    for sentence, item in zip(sentences, encoded):
        changed = noisy(sentence, names, chance) if noise else None
        items.append(renewed(encoder, sentence, (item, changed)) if changed else item)
    trees = [i for i in items if i["heads"][0] >= 0]
    others = [i for i in items if i["heads"][0] < 0]
    groups = plan(trees, words, chance) + plan(others, words, chance)
    chance.shuffle(groups)
    for group in groups:
        yield collate(group, numbers, True)
