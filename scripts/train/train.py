#!/usr/bin/env python3
"""Train the model of syntax.

    pip install torch numpy
    train.py CORPORA_DIR data/models/english.bin [--epochs 50] [--seed 1] ...

Prints development scores every few epochs and writes them and a checkpoint, OUT.pt; export.py makes
the model file of any checkpoint, and this script makes it of the last. About 1 CPU-minute an epoch.

The file of the first release came out of 50 epochs in legs (--resume, --first): names of the lexicon and
headlines joined after 22, the CRF of names after 36; it is the mean of the weights of epochs 44 and 50.
"""

import argparse
import collections
import copy
import time

import torch

import vectors
from batches import LAYERS, Encoder, epoch
from corpora import load, plain_texts
from evaluate import evaluate
from export import export
from losses import total_loss
from names import pool
from network import Network
from words import lemma_script, normal


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpora")
    parser.add_argument("out")
    for name, value in (("epochs", 50), ("hidden", 192), ("seed", 1), ("word", 128), ("affix", 64), ("morph", 128),
                        ("names", 64), ("arc", 128), ("words", 2000), ("vocabulary", 30000), ("minimum", 3), ("threads", 2),
                        ("every", 4), ("first", 0)):
        parser.add_argument(f"--{name}", type=int, default=value)
    for name, value in (("dropout", 0.33), ("recurrent_dropout", 0.25), ("rate", 3e-3), ("decay", 0.0), ("minutes", 0.0)):
        parser.add_argument(f"--{name}", type=float, default=value)
    parser.add_argument("--float32", action="store_true", help="no bfloat16: slower")
    parser.add_argument("--resume", default="", help="a checkpoint to go on from, as if after --first epochs")
    return parser.parse_args()


def find_classes(sentences):
    """Class names a layer, most frequent first; classes seen once or twice are left out."""
    counts = {layer: collections.Counter() for layer in LAYERS}
    for s in sentences:
        counts["lemmas"].update(lemma_script(f, l) for f, l in zip(s.forms, s.lemmas))
        for layer in LAYERS:
            if layer != "lemmas":
                counts[layer].update(getattr(s, layer))
    least = {"lemmas": 3, "feats": 3}
    return {k: [c for c, n in sorted(v.items(), key=lambda p: (-p[1], p[0])) if n >= least.get(k, 1)] for k, v in counts.items()}


def find_words(settings, train):
    """The vocabulary and its vectors of neighbours (a checkpoint has its own)."""
    if settings.resume:
        saved = torch.load(settings.resume, weights_only=False)
        return saved["vocabulary"], saved["weights"]["embedding.fixed"][1:]
    texts = [s.forms for s in train] + list(plain_texts(settings.corpora))
    treebank = [s.forms for s in train if s.heads]
    vocabulary = vectors.make_vocabulary(texts, treebank, (settings.minimum, settings.vocabulary))
    return vocabulary, vectors.word_vectors(texts, vocabulary, settings.word)


def rate(settings, done):
    """Warm up over the first 2 % of the training, then fall linearly."""
    return settings.rate * min(1, done * 50 + 0.01) * max(0.01, 1 - done)


def average(mean, network, decay):
    with torch.no_grad():
        for a, b in zip(mean.parameters(), network.parameters()):
            if b.requires_grad:
                a.lerp_(b, 1 - decay)


def show(label, seconds, scores):
    for corpus, table in scores.items():
        print(f"{label:10} {seconds:6.0f}s {corpus:9}", " ".join(f"{k} {v:5.2f}" for k, v in table.items()), flush=True)


def save(path, network, extra):
    torch.save({"weights": network.state_dict(), **extra}, path)


def make_step(network, settings):
    optimizer = torch.optim.AdamW(network.parameters(), settings.rate, (0.9, 0.95), weight_decay=settings.decay,
                                  fused=True)

    def step(batch, tags, speed):
        for group in optimizer.param_groups:
            group["lr"] = speed
        with torch.autocast("cpu", torch.bfloat16, not settings.float32):
            loss, parts = total_loss(network, batch, tags)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        return parts

    return step


def main():
    settings = options()
    torch.set_num_threads(settings.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(settings.seed)
    start = time.time()
    train, dev = load(settings.corpora)
    vocabulary, fixed = find_words(settings, train)
    print(f"{len(train)} sentences, {len(vocabulary)} words, {time.time() - start:.0f}s", flush=True)
    counts = vectors.count_words([*(s.forms for s in train), *sum(pool(train).values(), [])])
    classes = find_classes(train)
    encoder = Encoder(vocabulary, classes, counts)
    encoded = [encoder.encode(s) for s in train]
    data = [(s, encoder.encode(s)) for s in dev]
    sizes = {layer: len(names) for layer, names in classes.items()}
    network = Network(torch.cat([torch.zeros(1, fixed.shape[1]), fixed]), sizes, vars(settings))
    mean = copy.deepcopy(network)
    extra = {"config": vars(settings), "vocabulary": vocabulary, "classes": classes}
    if settings.resume:
        network.load_state_dict(torch.load(settings.resume, weights_only=False)["weights"], strict=False)
        mean.load_state_dict(network.state_dict())
    learn, steps = make_step(network, settings), 0
    for number in range(settings.first, settings.epochs):
        totals = collections.Counter()
        batches = list(epoch(train, encoded, (encoder, settings.words, settings.seed * 1000 + number)))
        for k, batch in enumerate(batches):
            done = (number + k / len(batches)) / settings.epochs
            if settings.minutes:
                done = max(done, (time.time() - start) / 60 / settings.minutes)
            totals.update(learn(batch, classes["names"], rate(settings, done)))
            steps += 1
            if steps % 4 == 0:
                average(mean, network, min(0.992, (1 + steps) / (40 + steps)))
        print(f"epoch {number + 1} {time.time() - start:.0f}s", {k: round(v / len(batches), 3) for k, v in totals.items()}, flush=True)
        last = number + 1 == settings.epochs or done >= 0.99
        if (number + 1) % settings.every == 0 or last:
            show(f"epoch {number + 1}", time.time() - start, evaluate(mean, data, classes))
            save(settings.out + ".pt", mean, extra)
        if last:
            break
    export(settings.corpora, settings.out + ".pt", settings.out)


main()
