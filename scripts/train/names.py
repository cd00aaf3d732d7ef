"""Swap names for others of their type and length, so that contexts teach what words cannot."""

from corpora import Sentence

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
    """Names of the corpora by type and length."""
    found = {}
    for sentence in sentences:
        if sentence.corpus in SOURCES:
            for start, end, kind in spans(sentence.names):
                if kind != "MISC" and sentence.forms[start][:1].isupper():
                    found.setdefault((kind, end - start), []).append(sentence.forms[start:end])
    return found


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
        if choice and chance.random() < 0.6 and is_free(sentence, start, end, kind):
            forms[start:end] = chance.choice(choice)
            if lemmas:
                lemmas[start:end] = forms[start:end]
    return Sentence(**{**vars(sentence), "forms": forms, "lemmas": lemmas})
