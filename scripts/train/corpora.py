"""Read the corpora: CoNLL-U treebanks (EWT, GUM) and BIO files of names."""

import glob
import gzip
import json
import os
import re
from dataclasses import dataclass, field

# One scheme of names for all corpora; what is not listed is O.
NAME_TYPES = {
    "PER": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC", "OTH": "MISC",
    "person": "PER", "politician": "PER", "location": "LOC", "country": "LOC",
    "organisation": "ORG", "politicalparty": "ORG", "corporation": "ORG", "group": "ORG",
    "event": "MISC", "election": "MISC", "misc": "MISC", "product": "MISC", "creative-work": "MISC",
}


@dataclass
class Sentence:
    """Words with whatever layers their corpus annotates; a missing layer is an empty list."""

    forms: list
    corpus: str
    lemmas: list = field(default_factory=list)
    tags: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    labels: list = field(default_factory=list)
    names: list = field(default_factory=list)
    entities: list = field(default_factory=list)


def read_treebank(path, corpus):
    """All sentences of a CoNLL-U file; GUM's Entity= becomes the type of the mention a word heads."""
    sentences = []
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
            words = [row for row in rows if row[0].isdigit()]
            if words:
                sentences.append(make_sentence(words, corpus))
    return sentences


def make_sentence(words, corpus):
    column = lambda i: [word[i] for word in words]
    sentence = Sentence(column(1), corpus, lemmas=column(2), feats=column(5), labels=column(7))
    sentence.tags = [f"{word[3]}|{word[4]}" for word in words]
    sentence.heads = [int(word[6]) for word in words]
    if corpus == "gum":
        sentence.entities = entity_heads([word[9] for word in words], sentence.heads)
        sentence.names = names_of(sentence)
    return sentence


def entity_heads(misc, heads):
    """Types of mentions at their syntactic heads: the word of the span whose head lies outside."""
    types, opened = [""] * len(misc), []
    for i, cell in enumerate(misc):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", cell)
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", found.group(1) if found else ""):
            if part[0] == "(":
                fields = part.strip("()").split("-")
                opened.append((fields[0], fields[1], i))
            if part[-1] == ")":
                close_mention(opened, part, i, (types, heads))
    return types


def close_mention(opened, part, end, layers):
    types, heads = layers
    key = part.strip("()").split("-")[0]
    at = next((k for k in range(len(opened) - 1, -1, -1) if opened[k][0] == key), None)
    if at is None:
        return
    _, kind, start = opened.pop(at)
    head = next((i for i in range(start, end + 1) if not start + 1 <= heads[i] <= end + 1), start)
    types[head] = types[head] or kind


GUM_NAMES = {"person": "PER", "place": "LOC", "organization": "ORG"}


def names_of(sentence):
    """Names of GUM: the run of proper nouns around the head of a person, place or organization."""
    proper = [tag.startswith("PROPN") or (tag.startswith("ADJ") and form[:1].isupper() and head > i + 1)
              for i, (form, tag, head) in enumerate(zip(sentence.forms, sentence.tags, sentence.heads))]
    names = ["O"] * len(proper)
    for head, kind in enumerate(sentence.entities):
        if kind in GUM_NAMES and proper[head]:
            start, end = head, head + 1
            while start > 0 and proper[start - 1] and sentence.heads[start - 1] - 1 in range(start, head + 1):
                start -= 1
            while end < len(proper) and proper[end] and start <= sentence.heads[end] - 1 < end:
                end += 1
            names[start:end] = ["B-" + GUM_NAMES[kind]] + ["I-" + GUM_NAMES[kind]] * (end - start - 1)
    return names


def read_names(path, corpus, column):
    """BIO files: a word a line, the label in the given column."""
    sentences, rows = [], []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("# ") or line.startswith("-DOCSTART-"):
                continue
            if line.strip():
                rows.append(re.split(r"\t| ", line))
            elif rows:
                forms = [row[1 if corpus == "uner" else 0] for row in rows]
                names = to_bio([row[column] for row in rows])
                sentences.append(Sentence(forms, corpus, names=names))
                rows = []
    return sentences


def to_bio(labels):
    """BIO in the common scheme; wikigold's IOB1 becomes IOB2."""
    out, before = [], "O"
    for label in labels:
        kind = NAME_TYPES.get(label[2:])
        if kind is None:
            now = "O"
        else:
            continues = label[0] == "I" and before[2:] == kind
            now = ("I-" if continues else "B-") + kind
        out.append(now)
        before = now
    return out


def load(corpora):
    """All sentences used, as (train, dev) lists."""
    part = lambda kind: read_treebank(f"{corpora}/ud-ewt/en_ewt-ud-{kind}.conllu", "ewt") + read_treebank(
        f"{corpora}/ud-gum-open/en_gum-nonNC-{kind}.conllu", "gum")
    train, dev = part("train"), part("dev")
    names = f"{corpora}/ner"
    for kind, sentences in (("train", train), ("dev", dev)):
        add_names(sentences, read_names(f"{names}/uner-ewt/en_ewt-ud-{kind}.iob2", "uner", 2))
    extra = read_names(f"{names}/wikigold/CONLL-format/data/wikigold.conll.txt", "wikigold", 1)
    extra += read_names(f"{names}/wnut17/wnut17train.conll", "wnut", 1)
    extra += read_names(f"{names}/wnut17/emerging.dev.conll", "wnut", 1)
    politics = read_names(f"{names}/crossner-politics/train.txt", "politics", 1)
    politics_dev = read_names(f"{names}/crossner-politics/dev.txt", "politics", 1)
    # CrossNER's dev is larger than its train: half of it trains, half measures.
    extra += politics + politics_dev[::2]
    return train + extra, dev + politics_dev[1::2]


def add_names(sentences, named):
    by_forms = {tuple(s.forms): s.names for s in named}
    for sentence in sentences:
        if sentence.corpus == "ewt":
            sentence.names = by_forms.get(tuple(sentence.forms), [])


def plain_texts(corpora):
    """Tokens of unlabelled text, for statistics of words only."""
    token = re.compile(r"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+?(?=n['’]t\b)|\w+(?:[.,]\w+)*|[^\w\s]", re.I)
    with gzip.open(f"{corpora}/text/news.txt.gz", "rt", encoding="utf-8") as file:
        for line in file:
            yield token.findall(line)
    for path in sorted(glob.glob(f"{corpora}/coref/gap/*.tsv")):
        with open(path, encoding="utf-8") as file:
            for line in list(file)[1:]:
                yield token.findall(line.split("\t")[1])
    for path in sorted(glob.glob(f"{corpora}/re3d/*/documents.json")):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip():
                    yield token.findall(json.loads(line)["text"])
