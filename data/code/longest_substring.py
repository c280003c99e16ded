"""The longest stretch without a repeated character, with a window whose two ends only move right."""


def longest_without_repeats(text: str) -> tuple[int, int]:
    """Start and length of the first longest substring of text whose characters all differ. O(n) expected time."""
    last: dict[str, int] = {}  # where each character was seen last
    best_start, best_length = 0, 0
    start = 0  # text[start:end + 1] is the longest valid window that ends at end
    for end, character in enumerate(text):
        if last.get(character, -1) >= start:  # the repeat is inside the window
            start = last[character] + 1
        last[character] = end
        if end - start + 1 > best_length:
            best_start, best_length = start, end - start + 1
    return best_start, best_length


if __name__ == "__main__":
    for text in ("banana bread", "abba", "zzz", ""):
        start, length = longest_without_repeats(text)
        print(f"{text!r}: {text[start : start + length]!r}, length {length}")
