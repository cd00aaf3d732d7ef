"""Sentences as headlines: «The army has killed two rebels.» -> «Army kills two rebels»."""

from corpora import Sentence

PRESENT = "Mood=Ind|Number={}|Person=3|Tense=Pres|VerbForm=Fin"
LAYERS = ("forms", "lemmas", "tags", "feats", "labels", "names", "entities")


def can_be_headline(sentence):
    """A statement with a verb and a named subject, not too long."""
    if not 4 <= len(sentence.forms) <= 30 or 0 not in sentence.heads or sentence.forms[-1] == "?":
        return False
    root = sentence.heads.index(0)
    subjects = [i for i, h in enumerate(sentence.heads) if h == root + 1 and sentence.labels[i].startswith("nsubj")]
    nominal = all(sentence.tags[i][:4] in ("NOUN", "PROP") for i in subjects)
    return sentence.tags[root].startswith("VERB") and len(subjects) == 1 and nominal and subjects[0] < root


def headline(sentence, chance):
    """The same words without articles and auxiliaries, in the present, without a full stop."""
    words = {layer: list(getattr(sentence, layer)) for layer in LAYERS}
    root = sentence.heads.index(0)
    inflect(words, sentence, root)
    leaves = set(range(1, len(sentence.forms) + 1)) - set(sentence.heads)
    keep = [i for i in range(len(sentence.forms)) if i + 1 not in leaves or not is_dropped(words, i, chance)]
    places = {old + 1: new + 1 for new, old in enumerate(keep)}
    layers = {layer: [values[i] for i in keep] if values else [] for layer, values in words.items()}
    if layers["forms"][0].islower() or keep[0] > 0:
        layers["forms"][0] = layers["forms"][0][:1].upper() + layers["forms"][0][1:]
    return Sentence(corpus=sentence.corpus, heads=[places.get(sentence.heads[i], 0) for i in keep], **layers)


def is_dropped(words, i, chance):
    form, label = words["forms"][i].lower(), words["labels"][i]
    if not form:
        return True
    if i == len(words["forms"]) - 1 and form in (".", "!"):
        return True
    named = words["names"] and words["names"][i] != "O"
    article = form in ("the", "a", "an") and label == "det" and not named
    auxiliary = label in ("aux:pass", "cop", "aux") and form in ("is", "are", "was", "were", "has", "have", "had", "been", "being", "'s")
    return (article and chance.random() < 0.9) or (auxiliary and chance.random() < 0.85)


def inflect(words, sentence, root):
    """The past of the main verb becomes the present, «will» becomes «to»."""
    children = [i for i, head in enumerate(sentence.heads) if head == root + 1]
    helpers = [i for i in children if words["labels"][i].startswith("aux")]
    perfect = [i for i in helpers if words["lemmas"][i] == "have"]
    for i in helpers:
        if words["lemmas"][i] == "will":
            words["forms"][i], words["lemmas"][i], words["tags"][i] = "to", "to", "PART|TO"
            words["feats"][i], words["labels"][i] = "_", "mark"
    bare = all(head != i + 1 for i in perfect for head in sentence.heads)
    if words["tags"][root] != "VERB|VBD" and not (bare and len(perfect) == len(helpers) == 1):
        return
    for i in perfect:
        words["forms"][i] = ""
    subject = next(i for i in children if words["labels"][i].startswith("nsubj"))
    plural = words["tags"][subject].endswith("S")
    lemma = words["lemmas"][root]
    words["forms"][root] = lemma if plural else third_person(lemma)
    words["tags"][root] = "VERB|VBP" if plural else "VERB|VBZ"
    words["feats"][root] = PRESENT.format("Plur" if plural else "Sing")


def third_person(lemma):
    if lemma == "have":
        return "has"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
