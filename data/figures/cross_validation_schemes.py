"""Folds must imitate what is new in production: any row, or a later time.

Two panels of bars, one row a round. Left, k-fold with five rounds: 1,000 rows in random order, the last fifth set aside as
the test set in every round; of the first four fifths, a different block is the validation fold in each round and the
rest is for training. Right, forward chaining over 12 months: the training block grows from 4 to 8 months, a gap of one month
follows, then one month of validation; the last two months are set aside as the test set.
"""

TRAIN, VALID, TEST = "C0", "C1", "C7"


def bar(axes, row, start, width, color, label=None):
    axes.barh(row, width, left=start, height=0.7, color=color, label=label)


def draw(folds, chain):
    for row in range(5):
        for fold in range(5):
            bar(folds, row, 160 * fold, 155, VALID if fold == row else TRAIN)
        bar(folds, row, 800, 200, TEST)
    folds.set(xlabel="rows, in random order", ylabel="round", title="k-fold: rows are exchangeable", xticks=(0, 800, 1000))
    for row, end in enumerate(range(4, 9)):
        bar(chain, row, 0, end, TRAIN, None if row else "training")
        bar(chain, row, end + 1, 1, VALID, None if row else "validation")
        bar(chain, row, 10, 2, TEST, None if row else "test")
    chain.set(xlabel="month", ylabel="round", title="Forward chaining: time counts", xticks=(0, 4, 8, 10, 12))
    for axes in (folds, chain):
        axes.grid(False)
        axes.set(yticks=range(5), yticklabels=range(1, 6), ylim=(5.6, -0.6))
    chain.legend(loc="lower left", ncols=3)
