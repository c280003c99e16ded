"""Each step of an agent sends its whole history again, so the input grows with the square of the steps. A cache bills the
repeated part at a tenth, so its curve bends as well, but lower; cutting the history breaks the square.

One panel. Horizontal axis: steps, from 1 to 40. Vertical axis: thousands of input tokens so far, a cached token counted
at a tenth and a newly cached one at 1.25. A curve that bends upward, without a cache, passes 405 at 20 steps and ends at
1,410. A second one, without a cache but with the history replaced by a 1,000-token summary after every ten steps, consists
of four such arcs, keeps near a straight line and ends at 540; the calls that write the summaries are not counted. A third,
low one, with a cache and no summary, passes 80 and ends at 215.
"""

import numpy as np


def draw(ax):
    fixed, added, summary = 6000, 1500, 1000
    steps = np.arange(1, 41)
    sent = fixed + added * (steps - 1)
    block, within = np.divmod(steps - 1, 10)
    compacted = fixed + added * within + summary * (block > 0)
    new = np.where(steps == 1, fixed, added)
    billed = 1.25 * new + 0.1 * (sent - new)
    for color, tokens, label in (
        ("C1", sent, "no cache"),
        ("C0", compacted, "no cache, cut every ten"),
        ("C2", billed, "cached beginning"),
    ):
        ax.plot(steps, tokens.cumsum() / 1000, color=color, label=label)
    ax.set(xlabel="steps", ylabel="thousands of input tokens, as billed", xlim=(0, 40), ylim=(0, 1450))
    ax.legend(loc="upper left")
