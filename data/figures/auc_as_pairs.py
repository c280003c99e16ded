"""The area under the ROC curve counts pairs: 9.5 of these 12 rank the positive first, the tie counting half.

One panel: the ROC curve of three positives (scores 0.9, 0.6, 0.4) and four negatives (0.7, 0.4, 0.3, 0.1), over a grid
of twelve boxes, one for each pair. The curve climbs to a third, steps right, climbs to two thirds, then rises on a
diagonal through one box, where a positive and a negative tie at 0.4, and runs right along the top. Nine boxes lie whole
below it and half of the tied one, so the area is 9.5 twelfths, 0.79. Two boxes lie above: the negative at 0.7 outranks
the positives at 0.6 and 0.4.
"""

POSITIVES, NEGATIVES = (0.9, 0.6, 0.4), (0.7, 0.4, 0.3, 0.1)


def draw(ax):
    for i, positive in enumerate(POSITIVES):
        for j, negative in enumerate(NEGATIVES):
            left, right, low, high = j / 4, (j + 1) / 4, i / 3, (i + 1) / 3
            if positive > negative:
                ax.fill_between((left, right), low, high, color="C0", alpha=0.3, linewidth=0)
            elif positive == negative:
                ax.fill_between((left, right), (low, low), (low, high), color="C1", alpha=0.5, linewidth=0)
            word = "1" if positive > negative else "½" if positive == negative else "0"
            ax.text(
                (left + right) / 2 + 0.04 * (word == "½"),
                (low + high) / 2 - 0.06 * (word == "½"),
                word,
                ha="center",
                va="center",
            )
    ax.plot((0, 0, 0.25, 0.25, 0.5, 1), (0, 1 / 3, 1 / 3, 2 / 3, 1, 1), color="C0", linewidth=2, clip_on=False)
    ax.set_xticks([(j + 0.5) / 4 for j in range(4)], [str(score) for score in NEGATIVES])
    ax.set_yticks([(i + 0.5) / 3 for i in range(3)], [str(score) for score in POSITIVES])
    ax.tick_params(length=0)
    ax.vlines((0.25, 0.5, 0.75), 0, 1, color="C7", linewidth=0.6)
    ax.hlines((1 / 3, 2 / 3), 0, 1, color="C7", linewidth=0.6)
    ax.set(xlim=(0, 1), ylim=(0, 1.02))
    ax.set(xlabel="negatives, falling score: false positive rate", ylabel="positives: true positive rate")
    ax.grid(False)
