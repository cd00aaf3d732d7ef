"""all-MiniLM-L6-v2 (Wang et al. 2020), an encoder that knows the world, in use at training only.

Read from a folder with its model.safetensors and vocab.txt; its output is a vector a word, the mean of the word's pieces.
"""

import functools
import json
import re
import struct
import unicodedata

import numpy
import torch
from torch import nn
from torch.nn import functional as F

LAYERS, HEADS, WIDTH, LONGEST = 6, 12, 384, 512
START, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
PIECES = 6  # of a word; the rest of a longer one says little


class Pieces:
    """WordPiece: the longest known piece first; pieces within a word begin with ##."""

    def __init__(self, folder):
        with open(f"{folder}/vocab.txt", encoding="utf-8") as file:
            self.numbers = {line.rstrip("\n"): i for i, line in enumerate(file)}
        self.of = functools.lru_cache(None)(self.of)

    def of(self, form):
        text = unicodedata.normalize("NFD", form.lower().replace("’", "'"))
        text = "".join(c for c in text if unicodedata.category(c) != "Mn")
        found = [n for part in re.findall(r"[^\W_]+|\S", text) for n in self.split(part)]
        return found[:PIECES] or [self.numbers[UNKNOWN]]

    def split(self, part):
        found, start = [], 0
        while start < len(part):
            mark = "##" if start else ""
            end = next((e for e in range(len(part), start, -1) if mark + part[start:e] in self.numbers), None)
            if end is None:
                return [self.numbers[UNKNOWN]]
            found.append(self.numbers[mark + part[start:end]])
            start = end
        return found

    def words(self):
        """Whole words of three letters or more that it knows."""
        return [word for word in self.numbers if re.fullmatch("[a-z]{3,}", word)]

    def batch(self, sentences):
        """Numbers of pieces (sentence, piece), and for each piece the word that it belongs to (-1: none)."""
        rows = []
        for forms in sentences:
            pieces = [(n, w) for w, form in enumerate(forms) for n in self.of(form)][: LONGEST - 2]
            rows.append([(self.numbers[START], -1), *pieces, (self.numbers[END], -1)])
        numbers = numpy.zeros((len(rows), max(map(len, rows)), 2), numpy.int64)
        numbers[:, :, 1] = -2
        for k, row in enumerate(rows):
            numbers[k, : len(row)] = row
        return torch.from_numpy(numbers[:, :, 0]), torch.from_numpy(numbers[:, :, 1])


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.first, self.second = (nn.LayerNorm(WIDTH, 1e-12) for _ in range(2))

    def forward(self, x, mask):
        def split(y):
            return y.view(*y.shape[:2], HEADS, -1).transpose(1, 2)
        likeness = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) * (WIDTH // HEADS) ** -0.5
        found = (likeness + mask).softmax(-1) @ split(self.value(x))
        x = self.first(x + self.output(found.transpose(1, 2).flatten(2)))
        return self.second(x + self.outer(F.gelu(self.inner(x))))


class MiniLm(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.places = nn.Embedding(30522, WIDTH), nn.Embedding(LONGEST, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, numbers, owners):
        """States of all layers, (sentence, piece, width) each, the words' own vectors first."""
        x = self.norm(self.words(numbers) + self.places.weight[: numbers.shape[1]])
        mask = torch.where(owners > -2, 0.0, -1e4)[:, None, None, :]
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return states


def by_word(states, owners, length):
    """Means of the pieces of each word: (word, sentence, width)."""
    size, width = states.shape[0], states.shape[2]
    place = torch.where(owners >= 0, owners, length)
    total = states.new_zeros(size, length + 1, width).scatter_add_(1, place.unsqueeze(2).expand_as(states), states)
    count = states.new_zeros(size, length + 1).scatter_add_(1, place, torch.ones_like(place, dtype=states.dtype))
    return (total / count.clamp(min=1).unsqueeze(2))[:, :length].transpose(0, 1)


NAMES = {"attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value",
         "attention.output.dense": "output", "attention.output.LayerNorm": "first", "intermediate.dense": "inner",
         "output.dense": "outer", "output.LayerNorm": "second"}


def read_minilm(folder):
    with open(f"{folder}/model.safetensors", "rb") as file:
        head = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    def tensor(name):
        start, end = head[name]["data_offsets"]
        return torch.from_numpy(numpy.frombuffer(data[start:end], "<f4").reshape(head[name]["shape"]).copy())
    model = MiniLm()
    weights = {"words.weight": tensor("embeddings.word_embeddings.weight")}
    kinds = tensor("embeddings.token_type_embeddings.weight")
    weights["places.weight"] = tensor("embeddings.position_embeddings.weight") + kinds[0]
    for end in ("weight", "bias"):
        weights[f"norm.{end}"] = tensor(f"embeddings.LayerNorm.{end}")
        for i in range(LAYERS):
            for theirs, ours in NAMES.items():
                weights[f"layers.{i}.{ours}.{end}"] = tensor(f"encoder.layer.{i}.{theirs}.{end}")
    model.load_state_dict(weights)
    return model


@torch.no_grad()
def alone(model, pieces, words, layers=(0, 2, 5)):
    """Vectors of words without context: the means of their pieces in some layers, a row a word."""
    order = sorted(range(len(words)), key=lambda i: len(pieces.of(words[i])))
    rows = torch.zeros(len(words), len(layers) * WIDTH)
    for k in range(0, len(order), 512):
        group = order[k : k + 512]
        numbers, owners = pieces.batch([[words[i]] for i in group])
        states = model(numbers, owners)
        rows[group] = torch.cat([by_word(states[n], owners, 1)[0] for n in layers], 1)
    return rows
