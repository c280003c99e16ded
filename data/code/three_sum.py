"""Three sum: sort, fix the smallest value, and close in on the other two from both ends."""


def three_sum(values: list[int]) -> list[tuple[int, int, int]]:
    """Every different triple a <= b <= c of values at three positions with a + b + c == 0. O(n^2) time."""
    ordered = sorted(values)
    triples: list[tuple[int, int, int]] = []
    for i, a in enumerate(ordered):
        if a > 0:
            break  # the smallest is positive, so every sum from here on is
        if i > 0 and a == ordered[i - 1]:
            continue  # this value has already been the smallest
        low, high = i + 1, len(ordered) - 1
        while low < high:
            total = a + ordered[low] + ordered[high]
            if total < 0:
                low += 1
            elif total > 0:
                high -= 1
            else:
                triples.append((a, ordered[low], ordered[high]))
                low += 1
                while low < high and ordered[low] == ordered[low - 1]:
                    low += 1  # skip equal middle values; high then moves by itself
    return triples


if __name__ == "__main__":
    for values in ([4, -1, -3, 0, 1, -1, 2], [0, 0, 0, 0], [1, 2, 3]):
        print(values, "->", three_sum(values))
