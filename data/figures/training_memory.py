"""Memory to train a 1.5-billion-parameter GPT on eight sequences of 1,024 tokens: activations and attention matrices
together outweigh the states, until attention is fused.

One panel of three horizontal stacked bars in gigabytes. All of them begin with 24 GB for weights, gradients and
optimizer states. The first bar, plain, adds 21 GB of layer activations and 50 GB of attention matrices, 96 GB in
all. The second, with attention that does not store its matrices, has 45 GB. The third, which keeps only the input
of each block and recomputes one block at a time, has 26 GB. A dotted line marks a card of 80 GB.
"""

TOKENS, WIDTH, LAYERS, HEADS, LENGTH, BATCH = 8 * 1024, 1600, 48, 25, 1024, 8


def draw(ax):
    states = 16 * 1.5
    block = 34 * TOKENS * WIDTH / 1e9
    scores = 5 * HEADS * LENGTH**2 * BATCH / 1e9
    kept = 2 * TOKENS * WIDTH * LAYERS / 1e9
    rows = (
        ("plain", block * LAYERS, scores * LAYERS),
        ("fused\nattention", block * LAYERS, 0),
        ("and check-\npointing", kept + block, 0),
    )
    for y, (_, layers, attention) in enumerate(rows):
        for left, width, color in ((0, states, "C0"), (states, layers, "C1"), (states + layers, attention, "C2")):
            ax.barh(y, width, left=left, color=color, height=0.55)
        ax.text(states + layers + attention + 1.5, y, f"{states + layers + attention:.0f} GB", va="center")
    for color, label in (("C0", "weights, gradients, Adam"), ("C1", "layer activations"), ("C2", "attention matrices")):
        ax.barh(0, 0, color=color, label=label)
    ax.axvline(80, color="C7", linestyle=":")
    ax.set(xlabel="GB", xlim=(0, 118), ylim=(2.5, -1.45), yticks=range(3), yticklabels=[row[0] for row in rows])
    ax.text(81, 2.2, "80 GB card", va="center")
    ax.legend(loc="upper left", fontsize="small")
