"""What is known of each word before training: counts of neighbours, MiniLM's vector, tables of the lexicon.

Neighbours give shifted PPMI and truncated SVD (Levy and Goldberg 2014) in two blocks: by position (-2 -1 +1 +2),
which know syntax, and in a window of 6, which knows topics.
"""

import numpy
import torch

import names
from minilm import Pieces, alone, read_minilm
from words import normal

CONTEXTS = 6000
NEAR = (-2, -1, 1, 2)
WIDE = (-6, -5, -4, -3, 3, 4, 5, 6)


def count_words(texts):
    counts = {}
    for text in texts:
        for form in text:
            key = normal(form)
            counts[key] = counts.get(key, 0) + 1
    return counts


def make_vocabulary(texts, treebank, settings):
    """Words seen often enough, or at least twice in treebanks, of the lexicon or of MiniLM; most frequent first."""
    counts, certain = count_words(texts), count_words(treebank)
    listed = {normal(form) for forms in names.word_lists().values() for form in forms}
    known = set(Pieces(settings.minilm).words()) if settings.minilm else set()
    for key in {key for key, n in certain.items() if n >= 2} | listed | known:
        counts[key] = max(counts.get(key, 0), settings.minimum)
    kept = (key for key, n in counts.items() if n >= settings.minimum and len(key) <= 24)
    return sorted(kept, key=lambda key: (-counts[key], key))[: settings.vocabulary]


def neighbours(ids, offsets, positional):
    """Sparse counts of (word, context), a context being a frequent word and, if wanted, its position."""
    width = CONTEXTS * (len(offsets) if positional else 1)
    cells = []
    for position, offset in enumerate(offsets):
        left, right = (ids[:-offset], ids[offset:]) if offset > 0 else (ids[-offset:], ids[:offset])
        keep = (left >= 0) & (right >= 0) & (right < CONTEXTS)
        start = position * CONTEXTS if positional else 0
        cells.append(left[keep].astype(numpy.int64) * width + start + right[keep])
    return numpy.unique(numpy.concatenate(cells), return_counts=True), width


def factorise(pairs, shape, dims):
    rows, width = shape
    key, count = pairs
    row, column, count = key // width, key % width, count.astype(numpy.float64)
    row_sum = numpy.bincount(row, count, rows)
    column_sum = numpy.bincount(column, count, width) ** 0.75
    value = numpy.log(count * column_sum.sum() / (row_sum[row] * column_sum[column]))
    keep = value > 0
    index = torch.from_numpy(numpy.stack([row[keep], column[keep]]))
    matrix = torch.sparse_coo_tensor(index, torch.from_numpy(value[keep]).float(), (rows, width)).coalesce()
    torch.manual_seed(1)
    u, s, _ = torch.svd_lowrank(matrix, q=dims + 16, niter=3)
    return u[:, :dims] * s[:dims] ** 0.5


def neighbour_vectors(texts, vocabulary, dims):
    """A row a word, unit variance a block; counts of few neighbours count for less."""
    number = {word: i for i, word in enumerate(vocabulary)}
    gap = [-1] * 6
    ids = numpy.array([i for t in texts for i in [*(number.get(normal(f), -1) for f in t), *gap]], numpy.int32)
    seen = torch.from_numpy(numpy.bincount(ids[ids >= 0], minlength=len(vocabulary))).float()
    blocks = []
    for offsets, size, positional in ((NEAR, dims - dims // 4, True), (WIDE, dims // 4, False)):
        pairs, width = neighbours(ids, offsets, positional)
        block = factorise(pairs, (len(vocabulary), width), size)
        blocks.append(block / block.std())
    return torch.cat(blocks, 1) * (seen / (seen + 2)).unsqueeze(1)


def encoder_vectors(vocabulary, folder, dims):
    """MiniLM's vectors of words alone, by principal components."""
    vectors = alone(read_minilm(folder), Pieces(folder), vocabulary)
    vectors = (vectors - vectors.mean(0)) / vectors.std(0)
    torch.manual_seed(1)
    u, s, _ = torch.svd_lowrank(vectors, q=dims + 16, niter=3)
    found = u[:, :dims] * s[:dims] ** 0.5
    return found / found.std()


def list_vectors(vocabulary):
    """Which tables of the lexicon hold a word: 1 or 0."""
    columns = [{normal(form) for form in forms} for forms in names.word_lists().values()]
    return torch.tensor([[float(word in column) for column in columns] for word in vocabulary])


def word_features(texts, vocabulary, settings):
    """A row a word; the first row, all zero, is for unknown words."""
    blocks = [neighbour_vectors(texts, vocabulary, settings.word), list_vectors(vocabulary)]
    if settings.minilm:
        blocks.append(encoder_vectors(vocabulary, settings.minilm, settings.word))
    return torch.nn.functional.pad(torch.cat(blocks, 1), (0, 0, 1, 0))
