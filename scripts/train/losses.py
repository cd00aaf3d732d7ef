"""The sum of the losses of all tasks on a batch, and of what a teacher believes otherwise."""

import torch
from torch.nn import functional as F

WEIGHTS = {"arcs": 1.0, "labels": 1.0, "tags": 1.0, "feats": 0.3, "lemmas": 0.5, "names": 0.7, "entities": 0.3}


def mean_loss(scores, gold):
    return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=-1)


def belief_loss(scores, beliefs, mask):
    """Cross entropy to a teacher's distributions (Hinton et al. 2015); sentences without any count nothing."""
    return -(beliefs * F.log_softmax(scores.float(), -1)).sum() / mask.sum()


def transitions(network, tags):
    """Scores of a tag (row) before a tag (column): I- only continues a name of its type."""
    illegal = torch.tensor([[t[0] == "I" and f[1:] != t[1:] for t in tags] for f in tags])
    return network.transitions.float().masked_fill(illegal, -1e4)


def path_sum(scores, moves, mask):
    """Log of the sum over all tag sequences of each sentence; `scores` are (time, sentence, tag)."""
    alpha = scores[0]
    for t in range(1, len(scores)):
        step = torch.logsumexp(alpha.unsqueeze(2) + moves, 1) + scores[t]
        alpha = torch.where(mask[t].unsqueeze(1), step, alpha)
    return torch.logsumexp(alpha, 1)


def name_loss(network, scores, batch, tags):
    """A linear-chain CRF (Lafferty et al. 2001). UNER and GUM do not tell MISC from O, so their O allows both."""
    known = batch["names"][0] >= 0
    gold, mask, scores = batch["names"][:, known], batch["mask"][:, known], scores.float()[:, known]
    allowed = F.one_hot(gold.clamp(min=0), len(tags)).bool()
    corpus = batch["corpus"][known]
    vague = ((corpus == 1) | (corpus == 5)) & (gold == tags.index("O"))
    misc = torch.tensor([tag.endswith("MISC") for tag in tags])
    allowed |= vague.unsqueeze(2) & misc
    inside = torch.tensor([tag[0] == "I" for tag in tags])
    scores = torch.cat([scores[:1].masked_fill(inside, -1e4), scores[1:]])
    moves = transitions(network, tags)
    right = path_sum(scores.masked_fill(~allowed, -1e4), moves, mask)
    return (path_sum(scores, moves, mask) - right).sum() / mask.sum()


def total_loss(network, batch, tags):
    own, top = network.encode(batch)
    losses = {}
    if (batch["names"] >= 0).any():
        known = torch.rand(batch["corpus"].shape) > 0.3
        losses["names"] = name_loss(network, network.name_scores(own, batch["corpus"] * known), batch, tags)
    if (batch["entities"] >= 0).any():
        losses["entities"] = mean_loss(network.entity_scores(top), batch["entities"])
    if (batch["heads"] >= 0).any():
        losses |= tree_losses(network, batch, (own, top))
    total = sum(WEIGHTS[k.split("-")[-1]] * v for k, v in losses.items())
    return total, {k: v.item() for k, v in losses.items()}


def tree_losses(network, batch, states):
    own, top = states
    scores = network.morphology(own)
    losses = {layer: mean_loss(found, batch[layer]) for layer, found in scores.items()}
    arcs = network.arc_scores(top).float()
    padding = ~batch["mask"].T.unsqueeze(1)
    arcs = arcs.masked_fill(F.pad(padding, (1, 0)), -1e4)
    losses["arcs"] = F.cross_entropy(arcs.flatten(0, 1), batch["heads"].T.flatten(), ignore_index=-1)
    labels = network.label_scores(top, batch["heads"].clamp(min=0))
    losses["labels"] = mean_loss(labels, batch["labels"])
    if "belief-arcs" in batch:
        found = {"arcs": arcs.transpose(0, 1), "labels": labels, "tags": scores["tags"]}
        losses |= {f"belief-{k}": belief_loss(v, batch[f"belief-{k}"], batch["mask"]) for k, v in found.items()}
    return losses
