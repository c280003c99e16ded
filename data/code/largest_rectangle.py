"""Monotonic stack: days until a warmer one, and the largest rectangle in a histogram."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    """For each day, how many days until a warmer one, or 0 if none comes. O(n) time and space."""
    answers = [0] * len(temperatures)
    waiting: list[int] = []  # days without an answer yet; their temperatures never rise from bottom to top
    for day, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            earlier = waiting.pop()
            answers[earlier] = day - earlier
        waiting.append(day)
    return answers


def largest_rectangle(heights: list[int]) -> int:
    """Largest area of a rectangle that fits below the bars, each one wide. O(n) time and space."""
    best = 0
    growing: list[tuple[int, int]] = []  # (start, height) of rectangles that may still grow to the right; heights rise
    for position, height in enumerate([*heights, 0]):  # the 0 at the end closes all that are open
        start = position
        while growing and growing[-1][1] >= height:
            start, closed = growing.pop()
            best = max(best, closed * (position - start))
        growing.append((start, height))  # a lower rectangle reaches back below those just closed
    return best


if __name__ == "__main__":
    print("days until warmer:", days_until_warmer([18, 17, 15, 16, 20, 14]))
    print("largest rectangle:", largest_rectangle([3, 1, 4, 5, 4, 2]))
