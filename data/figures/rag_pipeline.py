"""Retrieval-augmented generation: what runs once per document, what runs once per question, and what to measure at each
step.

A diagram with two rows of boxes joined by arrows. Upper row, for each document: parse, chunk, embed, index. Lower row,
for each question: rewrite, retrieve, rerank, prompt, answer. An arrow leads from the index down to retrieve. Below the
lower row runs a line headed "measure", with what to measure at four of its boxes: recall at 50 below retrieve, recall
at 5 below rerank, chunk used below prompt, and faithful and correct below answer.
"""


def draw(ax):
    ax.set(xlim=(0, 11), ylim=(0, 5.4))
    ax.axis("off")
    arrow = {"arrowstyle": "->", "color": "C7"}

    def row(height, color, words, lefts, width):
        for left, word in zip(lefts, words):
            right, low, high = left + width, height - 0.5, height + 0.5
            ax.fill([left, right, right, left], [low, low, high, high], color=color, alpha=0.25)
            ax.plot([left, right, right, left, left], [low, low, high, high, low], color=color)
            ax.text(left + width / 2, height, word, ha="center", va="center")
        for left, following in zip(lefts, lefts[1:]):
            ax.annotate("", (following - 0.05, height), (left + width + 0.05, height), arrowprops=arrow)

    lefts = [0.1, 2.3, 4.5, 6.7, 8.9]
    ax.text(0.1, 5.1, "once per document", ha="left", va="center", color="C0")
    row(4.2, "C0", ["parse", "chunk", "embed", "index"], lefts[:4], 1.8)
    ax.text(0.1, 2.75, "once per question", ha="left", va="center", color="C1")
    row(1.85, "C1", ["rewrite", "retrieve", "rerank", "prompt", "answer"], lefts, 1.8)
    ax.annotate("", (3.2, 2.4), (7.6, 3.65), arrowprops=arrow | {"connectionstyle": "arc3,rad=0.08"})
    for left, words in zip(lefts[1:], ["recall at 50", "recall at 5", "chunk used?", "faithful?\ncorrect?"]):
        ax.text(left + 0.9, 1.2, words, ha="center", va="top", color="C2")
    ax.text(1.0, 1.2, "measure", ha="center", va="top", color="C2")
