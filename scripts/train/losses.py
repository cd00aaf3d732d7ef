"""The sum of the losses of all tasks on a batch."""

import torch
from torch.nn import functional as F

WEIGHTS = {"arcs": 1.0, "labels": 1.0, "tags": 1.0, "feats": 0.3, "lemmas": 0.5, "names": 0.7, "entities": 0.3}


def mean_loss(scores, gold):
    return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=-1)


def name_loss(scores, batch, misc):
    """UNER and GUM do not tell MISC from O, so their O allows both."""
    scores, gold = scores.float().flatten(0, 1), batch["names"].flatten()
    log = F.log_softmax(scores, -1)
    own = log.gather(1, gold.clamp(min=0).unsqueeze(1)).squeeze(1)
    either = torch.logsumexp(torch.stack([log[:, i] for i in (0, *misc)]), 0)
    vague = ((batch["corpus"] == 1) | (batch["corpus"] == 5)).expand_as(batch["names"]).flatten() & (gold == 0)
    known = gold >= 0
    return -(torch.where(vague, either, own) * known).sum() / known.sum().clamp(min=1)


def total_loss(network, batch, misc):
    own, top = network.encode(batch)
    losses = {}
    if (batch["names"] >= 0).any():
        known = torch.rand(batch["corpus"].shape) > 0.3
        losses["names"] = name_loss(network.name_scores(own, batch["corpus"] * known), batch, misc)
    if (batch["entities"] >= 0).any():
        losses["entities"] = mean_loss(network.entity_scores(top), batch["entities"])
    if (batch["heads"] >= 0).any():
        for layer, scores in network.morphology(own).items():
            losses[layer] = mean_loss(scores, batch[layer])
        arcs = network.arc_scores(top).float()
        padding = ~batch["mask"].T.unsqueeze(1)
        arcs = arcs.masked_fill(F.pad(padding, (1, 0)), -1e4)
        losses["arcs"] = F.cross_entropy(arcs.flatten(0, 1), batch["heads"].T.flatten(), ignore_index=-1)
        losses["labels"] = mean_loss(network.label_scores(top, batch["heads"].clamp(min=0)), batch["labels"])
    return sum(WEIGHTS[k] * v for k, v in losses.items()), {k: v.item() for k, v in losses.items()}
