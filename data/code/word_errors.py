"""Word error rate: a best alignment of reference and output, with its substitutions, deletions and insertions counted."""


def frames(seconds: float, rate: int = 16_000, hop: float = 0.010) -> tuple[int, int]:
    """Samples, and frames when the edges are padded so that one frame starts in every hop."""
    return round(seconds * rate), round(seconds / hop)


def word_errors(reference: str, output: str) -> tuple[int, int, int]:
    """Substitutions, deletions and insertions of an alignment with the fewest errors."""
    said, heard = reference.split(), output.split()
    row = [(0, 0, j) for j in range(len(heard) + 1)]  # row[j]: best counts for said[:i] and heard[:j]
    for i, word in enumerate(said, start=1):
        above, row = row, [(0, i, 0)]
        for j, other in enumerate(heard, start=1):
            sub, dele, ins = above[j - 1], above[j], row[j - 1]
            row.append(
                min(
                    (sub[0] + (word != other), sub[1], sub[2]),
                    (dele[0], dele[1] + 1, dele[2]),
                    (ins[0], ins[1], ins[2] + 1),
                    key=lambda counts: (sum(counts), -counts[0]),  # of equally short ones, more substitutions
                )
            )
    return row[-1]


if __name__ == "__main__":
    samples, number = frames(30)
    print(f"30 seconds: {samples:,} samples, {number:,} frames of 80 log-mel energies")
    pairs = [
        ("turn the kitchen light off", "turn kitchen lights off now"),
        ("stop", "stop it please"),
        ("what is the weather like in the mountains this weekend", "what is the weather like in the mountains this weekend"),
    ]
    errors = words = 0
    rates = []
    for reference, output in pairs:
        counts, length = word_errors(reference, output), len(reference.split())
        errors, words, rates = errors + sum(counts), words + length, [*rates, sum(counts) / length]
        print(f"S {counts[0]}, D {counts[1]}, I {counts[2]} over {length:2} words: {100 * rates[-1]:.0f}%  {output}")
    print(f"all errors over all words: {100 * errors / words:.1f}%; mean of the three rates: {100 * sum(rates) / 3:.1f}%")
