"""Word vectors from counts of neighbours: shifted PPMI and truncated SVD (Levy and Goldberg 2014).

Two blocks: neighbours by position (-2 -1 +1 +2), which know syntax, and a window of 6, which knows topics.
"""

import numpy
import torch

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


def make_vocabulary(texts, treebank, limits):
    """Words seen often enough anywhere, or at least twice in treebanks; most frequent first."""
    minimum, size = limits
    counts, certain = count_words(texts), count_words(treebank)
    for key, n in certain.items():
        if n >= 2:
            counts[key] = max(counts.get(key, 0), minimum)
    kept = sorted((k for k, n in counts.items() if n >= minimum and len(k) <= 24), key=lambda k: (-counts[k], k))
    return kept[:size]


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


def word_vectors(texts, vocabulary, dims):
    """A row a word, unit variance a block."""
    number = {word: i for i, word in enumerate(vocabulary)}
    gap = [-1] * 6
    ids = numpy.array([i for t in texts for i in [*(number.get(normal(f), -1) for f in t), *gap]], numpy.int32)
    blocks = []
    for offsets, size, positional in ((NEAR, dims - dims // 4, True), (WIDE, dims // 4, False)):
        pairs, width = neighbours(ids, offsets, positional)
        block = factorise(pairs, (len(vocabulary), width), size)
        blocks.append(block / block.std())
    return torch.cat(blocks, 1)
