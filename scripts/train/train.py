#!/usr/bin/env python3
"""Train the model of syntax.

    pip install torch numpy
    teacher.py CORPORA teacher --minilm MINILM --start FIRST --noise 0 --epochs 8 --rate 2e-3
    train.py CORPORA data/models/english.bin --start FIRST --teacher teacher --epochs 12 --rate 8e-4
        --dropout 0.3 --recurrent_dropout 0.2

MINILM is a folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2. FIRST is the model file of the first
release, which 50 epochs made of nothing: without --start and --teacher this script does so. For the second release
FIRST annotated after the teacher, and where their heads differed in open sentences the labels are FIRST's alone.
Prints development scores every few epochs and writes a checkpoint, OUT.pt; export.py makes
the model file of any checkpoint, and this script makes it of the last. About 2 CPU-minutes an epoch.
"""

from export import export
from network import Network
from training import fit, options, prepare

settings = options()
fit(Network, prepare(settings), settings)
export(settings.corpora, settings.out + ".pt", settings.out)
