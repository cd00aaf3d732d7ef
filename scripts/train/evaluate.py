"""Development scores of a network, as score-syntax.mjs counts them (heads by plain argmax)."""

import torch

from batches import CORPORA, collate
from losses import transitions
from words import apply_script

CORE = {"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "csubj", "ccomp", "xcomp"}
ANY = CORPORA.index("any")


def core(label):
    return label if label in CORE else label.split(":")[0]


def best_path(scores, moves):
    """Viterbi over (time, sentence, tag); padding at the end does no harm to what stands before it."""
    scores = torch.cat([scores[:1] + moves[0].clamp(max=0) * (moves[0] < -1e3), scores[1:]])
    alpha, back = scores[0], []
    for t in range(1, len(scores)):
        best, origin = (alpha.unsqueeze(2) + moves).max(1)
        alpha = best + scores[t]
        back.append(origin)
    path = [alpha.argmax(1)]
    for origin in reversed(back):
        path.append(origin.gather(1, path[-1].unsqueeze(1)).squeeze(1))
    return torch.stack(path[::-1])


@torch.no_grad()
def predict(network, items, tags):
    """Class numbers of every layer for a batch, (time, sentence)."""
    batch = collate(items, None, False)
    own, top = network.encode(batch)
    out = {k: v.argmax(-1) for k, v in network.morphology(own).items()}
    arcs = network.arc_scores(top)
    padding = torch.nn.functional.pad(~batch["mask"].T.unsqueeze(1), (1, 0))
    out["heads"] = arcs.masked_fill(padding, -1e4).argmax(-1).T
    out["labels"] = network.label_scores(top, out["heads"]).argmax(-1)
    moves = transitions(network, tags)
    # padding must not speak: it gets equal scores
    for key, corpus in (("names", torch.full_like(batch["corpus"], ANY)), ("own_names", batch["corpus"])):
        scores = network.name_scores(own, corpus) * batch["mask"].unsqueeze(2)
        out[key] = best_path(scores, moves)
    out["entities"] = network.entity_scores(top).argmax(-1)
    return out


def count(sentence, guess, n):
    """Add a sentence to the counts."""
    for i, form in enumerate(sentence.forms):
        label, head = guess["labels"][i], guess["heads"][i] == sentence.heads[i]
        gold, found = core(sentence.labels[i]), core(label)
        n["words"] += 1
        n["UPOS"] += guess["tags"][i].split("|")[0] == sentence.tags[i].split("|")[0]
        n["XPOS"] += guess["tags"][i].split("|")[1] == sentence.tags[i].split("|")[1]
        n["FEATS"] += guess["feats"][i] == sentence.feats[i]
        n["LEMMA"] += apply_script(form, guess["lemmas"][i]) == sentence.lemmas[i]
        n["UAS"] += head
        n["LAS"] += head and label.split(":")[0] == sentence.labels[i].split(":")[0]
        n["core_gold"] += gold in CORE
        n["core_found"] += found in CORE
        n["core_right"] += gold in CORE and gold == found and head
        if sentence.entities:
            n["ENT"] += guess["entities"][i] == sentence.entities[i]


def spans(labels, kinds):
    """Names as (start, end, kind)."""
    out, start = set(), None
    for i, label in enumerate([*labels, "O"]):
        if start is not None and label != "I-" + labels[start][2:]:
            out.add((start, i, labels[start][2:]))
            start = None
        if label[0] == "B" or (label[0] == "I" and start is None):
            start = i if i < len(labels) else None
    return {s for s in out if s[2] in kinds}


def evaluate(network, data, names):
    """Scores a corpus: {corpus: {UPOS: 95.5, ...}}."""
    network.eval()
    result = {}
    for corpus in ("ewt", "gum", "politics"):
        pairs = [(s, i) for s, i in data if s.corpus == corpus]
        pairs.sort(key=lambda p: len(p[0].forms))
        result[corpus] = score(network, pairs, names)
    network.train()
    return result


def score(network, pairs, names):
    n = dict.fromkeys("words UPOS XPOS FEATS LEMMA UAS LAS ENT core_gold core_found core_right".split(), 0)
    f = {"names": [0, 0, 0], "own_names": [0, 0, 0]}
    names = {**names, "own_names": names["names"]}
    for k in range(0, len(pairs), 48):
        group = pairs[k : k + 48]
        out = predict(network, [item for _, item in group], names["names"])
        for j, (sentence, _) in enumerate(group):
            size = len(sentence.forms)
            guess = {layer: v[:size, j].tolist() for layer, v in out.items()}
            guess = {layer: v if layer == "heads" else [names[layer][x] for x in v] for layer, v in guess.items()}
            if sentence.heads:
                count(sentence, guess, n)
            if sentence.names:
                for key, x in f.items():
                    gold, found = (spans(v, ("PER", "LOC", "ORG")) for v in (sentence.names, guess[key]))
                    f[key] = [x[0] + len(gold), x[1] + len(found), x[2] + len(gold & found)]
    table = {k: 100 * v / n["words"] for k, v in n.items() if k.isupper() and n["words"]}
    if n["words"]:
        table["CORE"] = 200 * n["core_right"] / max(1, n["core_gold"] + n["core_found"])
    for key, (gold, found, right) in f.items():
        if gold:
            table[key] = 200 * right / max(1, gold + found)
    return table
