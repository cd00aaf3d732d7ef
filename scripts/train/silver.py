"""Sentences of open texts without annotation: GAP and re3d, for a teacher to annotate."""

import csv
import glob
import json
import re

from corpora import Sentence

TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Maj|Capt|Prof|Rev|Hon|vs|No)\."
    r"|\b[A-Z]\.(?= ?[A-Z])|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+?(?=n['’]t\b)|\w+(?:[.,]\w+)*|\.\.\.|``|''|[^\w\s]")
END, CLOSING = {".", "!", "?"}, {'"', "''", "”", ")", "'", "’"}


def texts(corpora):
    for path in sorted(glob.glob(f"{corpora}/coref/gap/*.tsv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield row["Text"]
    for path in sorted(glob.glob(f"{corpora}/re3d/*/documents.json")):
        with open(path, encoding="utf-8") as file:
            yield from (json.loads(line)["text"] for line in file if line.strip())


def split(tokens):
    """Sentences end at a full stop and the quotes after it, before a capital."""
    start = 0
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else "A"
        closes = token in END or (token in CLOSING and i > start and tokens[i - 1] in END)
        if closes and after not in CLOSING and not after[0].islower():
            yield tokens[start : i + 1]
            start = i + 1


def open_sentences(corpora):
    found = (s for text in texts(corpora) for line in text.split("\n") for s in split(TOKEN.findall(line)))
    return [Sentence(forms, "ewt") for forms in found if 4 <= len(forms) <= 60]
