"""The PPO objective of one action as its probability ratio moves, clip 0.2: it goes flat only where the move already paid.

Two panels, ratio on the horizontal axis, from 0.4 to 1.6. Left, advantage 2: the objective rises with the ratio up to
1.2 and is flat at 2.4 beyond; a dot marks ratio 1.5 on the flat part. Right, advantage -2: it is flat at -1.6 up to
ratio 0.8 and falls beyond without a limit; dots mark ratio 0.5 on the flat part and ratio 1.5 at -3 on the slope. A
dashed line shows ratio times advantage without the clip; a gray band marks ratios from 0.8 to 1.2.
"""

import numpy as np


def draw(good, bad):
    ratio = np.linspace(0.4, 1.6, 241)
    for ax, advantage, dots in ((good, 2, (1.5,)), (bad, -2, (0.5, 1.5))):
        objective = np.minimum(ratio * advantage, np.clip(ratio, 0.8, 1.2) * advantage)
        ax.axvspan(0.8, 1.2, color="C7", alpha=0.2, linewidth=0)
        ax.plot(ratio, ratio * advantage, color="C7", linestyle="--", linewidth=1, label="no clip")
        ax.plot(ratio, objective, color="C0", linewidth=2, label="PPO")
        ax.plot(dots, np.interp(dots, ratio, objective), color="C1", marker="o", linestyle="none")
        ax.set(
            xlabel="probability ratio", xticks=(0.5, 0.8, 1, 1.2, 1.5), title=f"Advantage {advantage}".replace("-", "\u2212")
        )
    good.set(yticks=(1, 2, 2.4, 3))
    bad.set(yticks=(-3, -2, -1.6, -1))
    good.legend(loc="best")
