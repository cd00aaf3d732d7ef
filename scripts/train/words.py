"""Forms to numbers: normal form, hashed affixes, lemma scripts. src/syntax/form.ts does the same."""

import functools
import re

BUCKETS = 16384
AFFIXES = 9  # prefixes 1-4, suffixes 1-4, shape
QUOTES = {"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "´": "'", "–": "-", "—": "-", "…": "..."}
URL = re.compile(r"://|^www\.|@.*\.")


@functools.lru_cache(None)
def normal(form):
    """Lower case, straight quotes, digits as 0, links as one word."""
    if form in ("``", "''"):
        return '"'
    form = form[:64]
    if URL.search(form):
        return "!url"
    text = "".join(QUOTES.get(c, c) for c in form).lower()
    return re.sub("[0-9]", "0", text)


def shape(form):
    """Kinds of characters with runs folded: «McDonald» XxXx, «U.S.» X.X."""
    out = []
    for c in form[:24]:
        kind = "0" if c in "0123456789" else "X" if c.lower() != c else "x" if c.upper() != c else c
        if not out or out[-1] != kind:
            out.append(kind)
    return "".join(out[:8])


def bucket(kind, text):
    """FNV-1a over code points, folded to the table's size."""
    value = (0x811C9DC5 ^ kind) * 0x01000193 & 0xFFFFFFFF
    for c in text:
        value = (value ^ ord(c)) * 0x01000193 & 0xFFFFFFFF
    return (value ^ value >> 15) & BUCKETS - 1


@functools.lru_cache(None)
def affixes(form):
    """Buckets of prefixes and suffixes up to 4 and of the shape; BUCKETS stands for none."""
    text = normal(form)
    out = []
    for n in range(1, 5):
        out.append(bucket(n, text[:n]) if len(text) >= n else BUCKETS)
        out.append(bucket(n + 4, text[-n:]) if len(text) >= n else BUCKETS)
    out.append(bucket(9, shape(form)))
    return tuple(out)


CASES = {"k": lambda s: s, "l": str.lower, "c": lambda s: s[:1].upper() + s[1:].lower()}


@functools.lru_cache(None)
def lemma_script(form, lemma):
    """Case, number of characters to drop, ending to add: studies -> study is «k3+y»."""
    best = None
    for case in "klc":
        base = CASES[case](form)
        if len(base) != len(form):
            continue
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        cost = len(base) - same + len(lemma) - same
        if best is None or cost < best[0]:
            best = (cost, f"{case}{len(base) - same}+{lemma[same:]}")
    return best[1]


def apply_script(form, script):
    case, rest = script[0], script[1:]
    drop, _, ending = rest.partition("+")
    base = CASES[case](form)
    return base[: max(0, len(base) - int(drop))] + ending
