"""Temperature changes every probability but no rank; top-p keeps few tokens when the model is sure and many when it is
not.

Two panels. Left: the probabilities of eight tokens, most probable first, at three temperatures. At 1 they fall from
0.40 to 0.01; at 0.5 the first rises to 0.66 and the last vanish; at 2 the line is flatter, from 0.25 to 0.04. No two
tokens change places. Right: for a sure and an unsure model, the sum of the probabilities of the best tokens, against
how many are counted, from 1 to 30. A dotted line marks 0.9. The sure model reaches it at 2 tokens and the unsure one at
21, each with a dot; a vertical dashed line at 10 shows that top-k with k = 10 keeps eight more than needed in one case
and 11 fewer in the other.
"""

import numpy as np


def draw(tempered, nucleus):
    model = np.array([0.40, 0.22, 0.14, 0.10, 0.06, 0.04, 0.03, 0.01])
    tokens = np.arange(1, 9)
    for color, temperature in (("C0", 0.5), ("C7", 1.0), ("C1", 2.0)):
        powers = model ** (1 / temperature)
        tempered.plot(tokens, powers / powers.sum(), "o-", color=color, label=f"{temperature:g}")
    tempered.set(xlabel="tokens, most probable first", ylabel="probability", xticks=tokens, ylim=(0, 0.72))
    tempered.legend(title="temperature", loc="upper right")
    counted = np.arange(1, 31)
    for color, label, ratio in (("C2", "sure", 0.3), ("C3", "unsure", 0.9)):
        model = ratio ** np.arange(40)
        total = np.cumsum(model / model.sum())[:30]
        reached = int(np.argmax(total >= 0.9))
        nucleus.plot(counted, total, color=color, label=label)
        nucleus.plot([counted[reached]], [total[reached]], "o", color=color)
    nucleus.axhline(0.9, color="C7", linestyle=":")
    nucleus.text(15, 0.915, "top-p 0.9", ha="center", va="bottom")
    nucleus.axvline(10, color="C7", linestyle="--")
    nucleus.text(10.4, 0.05, "top-k 10", ha="left", va="bottom")
    nucleus.set(xlabel="tokens counted, best first", ylabel="sum of probabilities", ylim=(0, 1.1), xlim=(0, 31))
    nucleus.legend(loc="lower right", bbox_to_anchor=(1, 0.12))
