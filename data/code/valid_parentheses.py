"""Matching brackets with a stack: a closing bracket must meet the last one still open."""

CLOSES = {")": "(", "]": "[", "}": "{"}


def first_fault(text: str) -> int | None:
    """Position of the first bracket that cannot be matched, or None. Other characters are ignored. O(n) time.

    A wrong closing bracket is reported where it stands; if the text only ends too early, the outermost one left open is.
    """
    unclosed: list[int] = []
    for i, character in enumerate(text):
        if character in CLOSES.values():
            unclosed.append(i)
        elif character in CLOSES and (not unclosed or text[unclosed.pop()] != CLOSES[character]):
            return i
    return unclosed[0] if unclosed else None


def is_balanced(text: str) -> bool:
    """Whether every bracket is closed by its own kind, in the right order."""
    return first_fault(text) is None


if __name__ == "__main__":
    for text in ("f(a[0], {b})", "([)]", "((", "]", ""):
        print(f"{text!r}: {is_balanced(text)}")
    print("'a)b(' fails at position", first_fault("a)b("), "and 'a(b[c]' at", first_fault("a(b[c]"))
