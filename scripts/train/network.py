"""The network: three BiLSTM layers, taggers on the second, a parser on the third (Dozat and Manning 2017)."""

import torch
from torch import nn
from torch.nn import functional as F

from words import BUCKETS


class Embedding(nn.Module):
    """What is known of a word (see vectors.py) + a learned part a word + the sum of hashed affixes."""

    def __init__(self, features, config):
        super().__init__()
        self.register_buffer("fixed", features)
        self.known = nn.Linear(features.shape[1], config["word"], bias=False)
        self.learned = nn.Embedding(len(features), config["word"])
        self.affix = nn.EmbeddingBag(BUCKETS + 1, config["affix"], mode="sum", padding_idx=BUCKETS)
        nn.init.zeros_(self.learned.weight)
        nn.init.normal_(self.affix.weight, std=0.15)

    def forward(self, words, affixes, learn):
        known = self.known(self.fixed[words]) + self.learned(words) * learn.unsqueeze(-1)
        flat = affixes.reshape(-1, affixes.shape[-1])
        return torch.cat([known, self.affix(flat).view(*words.shape, -1)], -1)


class BiLstm(nn.Module):
    """A layer in both directions; the backward half reads each sentence reversed within its length."""

    def __init__(self, width, hidden, config):
        super().__init__()
        self.halves = nn.ModuleList(nn.LSTM(width, hidden) for _ in range(2))
        self.config = config
        for half in self.halves:
            nn.init.orthogonal_(half.weight_hh_l0)
            half.bias_hh_l0.data.zero_()
            half.bias_hh_l0.requires_grad = False
            half.bias_ih_l0.data.zero_()
            half.bias_ih_l0.data[hidden : 2 * hidden] = 1

    def forward(self, x, flip):
        outputs = []
        for half, order in zip(self.halves, (None, flip)):
            given = x if order is None else x.gather(0, order.expand(-1, -1, x.shape[-1]))
            weights = half._flat_weights
            if self.training:
                weights = [weights[0], F.dropout(weights[1], self.config["recurrent_dropout"]), *weights[2:]]
            zero = given.new_zeros(1, x.shape[1], half.hidden_size)
            out = torch.lstm(given, (zero, zero), weights, True, 1, 0.0, self.training, False, False)[0]
            outputs.append(out if order is None else out.gather(0, order.expand(-1, -1, out.shape[-1])))
        return torch.cat(outputs, -1)


class Network(nn.Module):
    def __init__(self, features, sizes, config):
        super().__init__()
        self.config = config
        hidden, morph, names, arc = config["hidden"], config["morph"], config["names"], config["arc"]
        self.embedding = Embedding(features, config)
        widths = [config["word"] + config["affix"], 2 * hidden, 2 * hidden]
        self.layers = nn.ModuleList(BiLstm(width, hidden, config) for width in widths)
        # Lemmas and names need the word itself, not only its context.
        self.direct = nn.Linear(widths[0], morph + names, bias=False)
        self.morph = nn.Linear(2 * hidden, morph)
        self.tag, self.feats, self.lemma = (nn.Linear(morph, sizes[k]) for k in ("tags", "feats", "lemmas"))
        self.names_hidden = nn.Linear(2 * hidden, names)
        self.names_corpus = nn.Embedding(8, names)
        nn.init.zeros_(self.names_corpus.weight)
        self.names = nn.Linear(names, sizes["names"])
        self.transitions = nn.Parameter(torch.zeros(sizes["names"], sizes["names"]))
        self.entity_hidden = nn.Linear(2 * hidden, names)
        self.entity = nn.Linear(names, sizes["entities"])
        self.dependent, self.head = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.label_dependent, self.label_head = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.pair_dependent, self.pair_head = nn.Linear(2 * hidden, arc // 2), nn.Linear(2 * hidden, arc // 2)
        self.label = nn.Linear(arc + arc // 2, sizes["labels"])
        self.root = nn.Parameter(torch.zeros(arc))
        self.root_label = nn.Parameter(torch.randn(arc) * 0.1)
        self.root_pair = nn.Parameter(torch.randn(arc // 2) * 0.1)

    def drop(self, x):
        """One mask a sentence, the same at every word (Gal and Ghahramani 2016)."""
        rate = self.config["dropout"]
        return x * F.dropout(x.new_ones(1, *x.shape[1:]), rate) if self.training else x

    def encode(self, batch):
        x = self.drop(self.embedding(batch["words"], batch["affixes"], batch["learn"]))
        outputs, direct = self.states(x, batch), self.direct(x)
        morph = self.config["morph"]
        own = {"morph": F.relu(self.morph(outputs[1]) + direct[..., :morph]),
               "names": self.names_hidden(outputs[1]) + direct[..., morph:]}
        return own, outputs[2]

    def states(self, x, batch):
        outputs = []
        for layer in self.layers:
            x = self.drop(layer(x, batch["flip"]))
            outputs.append(x)
        return outputs

    def morphology(self, own):
        hidden = self.drop(own["morph"])
        return {"tags": self.tag(hidden), "feats": self.feats(hidden), "lemmas": self.lemma(hidden)}

    def name_scores(self, own, corpus):
        return self.names(self.drop(F.relu(own["names"] + self.names_corpus(corpus))))

    def entity_scores(self, top):
        return self.entity(self.drop(F.relu(self.entity_hidden(top))))

    def arc_scores(self, top):
        """(sentence, word, head), the root as head 0."""
        dependent = self.drop(F.relu(self.dependent(top))).transpose(0, 1)
        head = self.drop(self.head(top)).transpose(0, 1)
        root = self.root.expand(head.shape[0], 1, -1)
        return dependent @ torch.cat([root, head], 1).transpose(1, 2)

    def label_scores(self, top, heads):
        """Labels of the arcs to given heads (0 the root): additive and multiplicative pairs of features."""
        def pick(values, root):
            values = torch.cat([root.expand(1, values.shape[1], -1), values])
            return values.gather(0, heads.unsqueeze(-1).expand(-1, -1, values.shape[-1]))
        added = F.relu(self.label_dependent(top) + pick(self.label_head(top), self.root_label))
        times = self.pair_dependent(top) * pick(self.pair_head(top), self.root_pair)
        return self.label(self.drop(torch.cat([added, times], -1)))
