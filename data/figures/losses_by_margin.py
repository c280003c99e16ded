"""What one example costs at each margin: exponential, log and hinge loss all stand above the count of mistakes.

One panel. Horizontal axis: margin, label times score, from -3 to 3; negative is a mistake. Vertical axis: loss from 0 to 8.
The exponential loss leaves the picture just left of margin -2 and is still rising ever faster; the log loss, scaled to pass
through 1 at margin 0, climbs almost as a straight line and leaves it near -2.8; the hinge loss is a line that reaches 4 at
-3 and is exactly zero from margin 1 on; the dashed count of mistakes is 1 left of zero and 0 right of it.
"""

import numpy as np


def draw(ax):
    margin = np.linspace(-3, 3, 61)
    left = margin[margin >= -2.1]
    ax.plot(left, np.exp(-left), color="C1", label="exponential (AdaBoost)")
    ax.plot(margin, np.log2(1 + np.exp(-2 * margin)), color="C0", label="log (margin doubled)")
    ax.plot([-3, 1, 3], [4, 0, 0], color="C2", label="hinge (SVM)")
    ax.plot([-3, 0, 0, 3], [1, 1, 0, 0], color="C7", linestyle="--", label="mistake or not")
    ax.set(xlabel="margin: label times score", ylabel="loss", ylim=(-0.2, 8), xlim=(-3, 3))
    ax.set(xticks=[-3, -2, -1, 0, 1, 2, 3], yticks=[0, 1, 2, 4, 6, 8])
    ax.legend(loc="upper right")
