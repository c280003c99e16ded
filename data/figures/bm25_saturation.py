"""What a word's count adds to the score: without limit in plain TF-IDF, less and less in BM25, and less in longer
documents.

One panel. Horizontal axis: how often the query's word occurs in the document, from 0 to 10. Vertical axis: the factor
by which the word's idf is multiplied. Plain TF-IDF is a straight line that leaves the top of the panel at 2.5. Three
BM25 curves (k1 = 1.2, b = 0.75) rise steeply and flatten toward a dotted ceiling at 2.2. The curve of a document half
the average length is the highest, then that of an average one, then that of one four times as long, which at a count of
1 gives 0.45 where the average document gives 1.
"""

import numpy as np


def draw(ax):
    counts = np.linspace(0, 10, 31)
    ax.plot(counts, counts, color="C7", linestyle="--")
    ax.text(2.1, 2.36, "plain TF-IDF", ha="right", va="center")
    ax.axhline(2.2, color="C7", linestyle=":")
    ax.text(10, 2.23, "ceiling 2.2", ha="right", va="bottom")
    for color, ratio, label in (("C0", 0.5, "half"), ("C1", 1.0, "average"), ("C2", 4.0, "4 times")):
        ax.plot(counts, counts * 2.2 / (counts + 1.2 * (0.25 + 0.75 * ratio)), color=color, label=label)
    ax.set(xlabel="count of the word", ylabel="factor on its idf", xlim=(0, 10), ylim=(0, 2.5), yticks=[0, 1, 2])
    ax.legend(title="BM25, by length", loc="lower right")
