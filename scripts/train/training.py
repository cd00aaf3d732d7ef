"""The course of a training: options, data, optimiser, mean of the weights, development scores."""

import argparse
import collections
import copy
import time
from dataclasses import dataclass

import torch

import vectors
from batches import LAYERS, Encoder, epoch
from corpora import load, plain_texts
from evaluate import evaluate
from losses import total_loss
from names import pool
from start import Start, begin, begin_words
from words import lemma_script

NUMBERS = {"epochs": 50, "hidden": 192, "seed": 1, "word": 128, "affix": 64, "morph": 128, "names": 64, "arc": 128,
           "words": 2000, "vocabulary": 60000, "minimum": 2, "threads": 2, "every": 4, "first": 0,
           "dropout": 0.33, "recurrent_dropout": 0.25, "rate": 3e-3, "decay": 0.0}
FILES = {"minilm": "a folder with all-MiniLM-L6-v2", "start": "a model file to start from",
         "resume": "a checkpoint to go on from, as if after --first epochs", "teacher": "what teacher.py wrote"}


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpora")
    parser.add_argument("out")
    for name, value in NUMBERS.items():
        parser.add_argument(f"--{name}", type=type(value), default=value)
    for name, help in FILES.items():
        parser.add_argument(f"--{name}", default="", help=help)
    parser.add_argument("--noise", type=int, default=1, help="0: no headlines, no other names")
    parser.add_argument("--bfloat16", action="store_true", help="faster on processors with AMX, slower on others")
    return parser.parse_args()


@dataclass
class Data:
    """Sentences and their numbers, and what the network is made of."""

    train: list
    items: list
    dev: list
    encoder: Encoder
    vocabulary: list
    features: torch.Tensor
    classes: dict


def prepare(settings):
    torch.set_num_threads(settings.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(settings.seed)
    start = time.time()
    train, dev = load(settings.corpora)
    saved = torch.load(settings.teacher, weights_only=False) if settings.teacher else None
    vocabulary, features = find_words(settings, train)
    train = train + (saved["silver"] if saved else [])
    classes = find_classes(train)
    if settings.start:
        classes = {layer: Start(settings.start).lines(f"class-{layer}") for layer in LAYERS}
    counts = vectors.count_words([*(s.forms for s in train), *sum(pool(train).values(), [])])
    encoder = Encoder(vocabulary, classes, counts)
    items = [encoder.encode(s) for s in train]
    if saved:
        for item, beliefs in zip((i for s, i in zip(train, items) if s.heads), saved["beliefs"], strict=True):
            item["beliefs"] = beliefs
    print(f"{len(train)} sentences, {len(vocabulary)} words, {time.time() - start:.0f}s", flush=True)
    return Data(train, items, [(s, encoder.encode(s)) for s in dev], encoder, vocabulary, features, classes)


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
    """The vocabulary and what is known of it (a checkpoint and a teacher have their own)."""
    if settings.resume or settings.teacher:
        saved = torch.load(settings.resume or f"{settings.teacher}.pt", weights_only=False)
        return saved["vocabulary"], saved["weights"]["embedding.fixed"]
    texts = [s.forms for s in train] + list(plain_texts(settings.corpora))
    treebank = [s.forms for s in train if s.heads]
    vocabulary = vectors.make_vocabulary(texts, treebank, settings)
    return vocabulary, vectors.word_features(texts, vocabulary, settings)


def make_network(kind, data, settings):
    sizes = {layer: len(names) for layer, names in data.classes.items()}
    network = kind(data.features, sizes, vars(settings))
    if settings.resume:
        network.load_state_dict(torch.load(settings.resume, weights_only=False)["weights"])
    elif settings.start:
        begin(network, Start(settings.start))
        begin_words(network, Start(settings.start), data.vocabulary)
    return network


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


def make_step(network, settings):
    optimizer = torch.optim.AdamW(network.parameters(), settings.rate, (0.9, 0.95), weight_decay=settings.decay,
                                  fused=True)

    def step(batch, tags, speed):
        for group in optimizer.param_groups:
            group["lr"] = speed
        with torch.autocast("cpu", torch.bfloat16, settings.bfloat16):
            loss, parts = total_loss(network, batch, tags)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        return parts

    return step


def fit(kind, data, settings):
    """Train a network; the mean of its weights is saved as it goes, and returned."""
    start, steps = time.time(), 0
    network = make_network(kind, data, settings)
    mean = copy.deepcopy(network)
    learn = make_step(network, settings)
    for number in range(settings.first, settings.epochs):
        totals = collections.Counter()
        plan = (data.encoder, settings.words, settings.seed * 1000 + number, settings.noise)
        batches = list(epoch(data.train, data.items, plan))
        for k, batch in enumerate(batches):
            done = (number + k / len(batches)) / settings.epochs
            totals.update(learn(batch, data.classes["names"], rate(settings, done)))
            steps += 1
            if steps % 4 == 0:
                average(mean, network, min(0.992, (1 + steps) / (40 + steps)))
        label = f"epoch {number + 1}"
        print(label, f"{time.time() - start:.0f}s", {k: round(v / len(batches), 3) for k, v in totals.items()}, flush=True)
        if (number + 1) % settings.every == 0 or number + 1 == settings.epochs:
            show(label, time.time() - start, evaluate(mean, data.dev, data.classes))
            torch.save({"weights": mean.state_dict(), "config": vars(settings), "vocabulary": data.vocabulary,
                        "classes": data.classes}, settings.out + ".pt")
    return mean
