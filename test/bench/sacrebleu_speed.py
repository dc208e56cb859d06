"""Times sacreBLEU on the segments that bench.mjs writes to standard input, in words of the hypotheses a second.

corpus_score in one process, a new metric for each round so that nothing is cached, best of three rounds (TER: one).
"""
import json
import sys
import time

from sacrebleu.metrics import BLEU, CHRF, TER

pairs = json.load(sys.stdin)
hypotheses = [pair["hypothesis"] for pair in pairs]
references = [[pair["reference"] for pair in pairs]]
words = sum(len(hypothesis.split(" ")) for hypothesis in hypotheses)

METRICS = {"BLEU": BLEU, "chrF": CHRF, "chrF++": lambda: CHRF(word_order=2), "TER": TER}


def seconds(metric):
    start = time.perf_counter()
    metric.corpus_score(hypotheses, references)
    return time.perf_counter() - start


speeds = {}
for name, make in METRICS.items():
    rounds = 1 if name == "TER" else 3
    speeds[name] = words / min(seconds(make()) for _ in range(rounds))
json.dump(speeds, sys.stdout)
