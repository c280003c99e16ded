"""A copy makes a feature look less important, and whether an unused twin gets credit depends on the kind of SHAP value.

Two panels. Left: bars of permutation importance for a target equal to x1; the model that uses x1 alone gives it 2.0;
after a copy of it joins and the weights are shared, x1 and the copy get 0.5 each, and shuffling both together gives 2.0
again. Right: SHAP value of a feature that the model ignores, against its correlation with the one used, with both at 2;
the interventional value is a flat line at 0, the conditional value a straight line from 0 up to 1.
"""

import numpy as np


def draw(shuffled, credit):
    names = ["alone", "x1", "copy", "both"]
    bars = shuffled.bar(names, [2, 0.5, 0.5, 2], color=["C0", "C1", "C1", "C2"], width=0.6)
    shuffled.bar_label(bars, ["2.0", "0.5", "0.5", "2.0"], padding=2)
    shuffled.set(title="Rise in error", ylim=(0, 2.4), yticks=[0, 1, 2])
    rho = np.array([0.0, 1.0])
    credit.plot(rho, 2 * rho / 2, color="C1", label="conditional")
    credit.plot(rho, 0 * rho, color="C0", label="interventional")
    credit.plot([0.8], [0.8], "o", color="C1")
    credit.set(xlabel="correlation", title="Credit when unused", xticks=[0, 0.4, 0.8], yticks=[0, 0.4, 0.8], ylim=(-0.05, 1.2))
    credit.legend(loc="upper left")
