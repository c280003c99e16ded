"""Two uses of a stack: matching brackets, and the next greater value."""

CLOSES = {")": "(", "]": "[", "}": "{"}


def is_balanced(text: str) -> bool:
    """Whether every bracket is closed by its own kind, in the right order. Other characters are ignored. O(n) time."""
    unclosed: list[str] = []
    for character in text:
        if character in CLOSES.values():
            unclosed.append(character)
        elif character in CLOSES and (not unclosed or unclosed.pop() != CLOSES[character]):
            return False
    return not unclosed


def next_greater(values: list[int]) -> list[int | None]:
    """For each value, the first larger one to its right, or None. O(n) time.

    The stack holds positions still waiting; their values never rise from bottom to top.
    """
    answers: list[int | None] = [None] * len(values)
    waiting: list[int] = []
    for i, value in enumerate(values):
        while waiting and values[waiting[-1]] < value:
            answers[waiting.pop()] = value
        waiting.append(i)
    return answers


if __name__ == "__main__":
    for text in ("f(a[0], {b})", "([)]", "((", "]", ""):
        print(f"{text!r}: {is_balanced(text)}")
    print("next greater of [5, 2, 2, 9, 4]:", next_greater([5, 2, 2, 9, 4]))
