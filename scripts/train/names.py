"""Swap names for others of their type and length, so that contexts teach what words cannot."""

import csv
import pathlib
import random

from corpora import Sentence

LEXICON = pathlib.Path(__file__).parents[2] / "data" / "lexicon"
SOURCES = ("ewt", "gum", "wikigold", "politics")


def spans(names):
    """(start, end, type) of each name."""
    starts = [i for i, label in enumerate(names) if label[0] == "B"]
    for start in starts:
        end = start + 1
        while end < len(names) and names[end][0] == "I":
            end += 1
        yield start, end, names[start][2:]


def pool(sentences):
    """Names of the corpora and of the lexicon by type and length."""
    found = {}
    for sentence in sentences:
        if sentence.corpus in SOURCES:
            for start, end, kind in spans(sentence.names):
                if kind != "MISC" and sentence.forms[start][:1].isupper():
                    found.setdefault((kind, end - start), []).append(sentence.forms[start:end])
    listed = listed_names([name[-1] for name in found[("PER", 2)]])
    return {key: names + listed.get(key, []) for key, names in found.items()}


def listed_names(surnames):
    """Names of the lexicon; given names also before a surname."""
    rows = [("LOC", row["form"]) for row in read("places")]
    rows += [("LOC", row["form"]) for row in read("countries") if row["use"] in ("name", "capital")]
    rows += [("ORG", row["form"]) for row in read("institutions") if row["kind"] in ("organization", "company", "government", "media")]
    chance = random.Random(1)
    given = [row["name"] for row in read("given-names")]
    rows += [("PER", name) for name in given]
    rows += [("PER", f"{name} {chance.choice(surnames)}") for name in given]
    found = {}
    for kind, form in rows:
        forms = form.replace("'s", " 's").replace("-", " - ").split()
        if forms[0][:1].isupper():
            found.setdefault((kind, len(forms)), []).append(forms)
    return found


def word_lists():
    """Words of the lexicon by what they are part of."""
    lists = {f"countries-{use}": [] for use in ("name", "adjective", "people", "capital")}
    for row in read("countries"):
        lists[f"countries-{row['use']}"] += row["form"].split()
    lists["places"] = [word for row in read("places") for word in row["form"].split()]
    lists["institutions"] = [word for row in read("institutions") for word in row["form"].split() if word[0].isupper()]
    lists["name-heads"] = [row["word"] for row in read("name-heads")]
    lists["offices"] = [word for row in read("offices") for word in row["office"].split()]
    lists["given-names"] = [row["name"] for row in read("given-names")]
    return lists


def read(table):
    with open(LEXICON / f"{table}.tsv", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def is_free(sentence, start, end, kind):
    """Whether the words may change: in trees only proper nouns, and longer names of people alone."""
    if not sentence.heads:
        return True
    proper = all(tag.startswith("PROPN|NNP") for tag in sentence.tags[start:end])
    return proper and (kind == "PER" or end - start == 1)


def swapped(sentence, names, chance):
    forms, lemmas = list(sentence.forms), list(sentence.lemmas)
    for start, end, kind in spans(sentence.names):
        choice = names.get((kind, end - start))
        if choice and chance.random() < 0.7 and is_free(sentence, start, end, kind):
            forms[start:end] = chance.choice(choice)
            if lemmas:
                lemmas[start:end] = forms[start:end]
    return Sentence(**{**vars(sentence), "forms": forms, "lemmas": lemmas})
