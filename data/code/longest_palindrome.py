"""The longest palindromic substring: grow it from each center, then reuse what symmetry already shows (Manacher)."""


def grow(text: str, left: int, right: int) -> tuple[int, int]:
    """The largest palindrome around a center, as a half-open range; the center is one letter or the gap between two."""
    while left >= 0 and right < len(text) and text[left] == text[right]:
        left, right = left - 1, right + 1
    return left + 1, right  # one step back: the last pair did not match


def longest_palindrome(text: str) -> str:
    """The leftmost of the longest. O(n^2) time, O(1) extra space: there are 2n - 1 centers."""
    best = (0, 0)
    for center in range(len(text)):
        for start, end in (grow(text, center, center), grow(text, center, center + 1)):
            if end - start > best[1] - best[0]:
                best = start, end
    return text[best[0] : best[1]]


def radii(text: str) -> tuple[list[int], int]:
    """For each place of |a|b|c|, how far the palindrome around it reaches; and how many comparisons it took. O(n) time."""
    marked = "|" + "".join(letter + "|" for letter in text)
    reach, compared = [0] * len(marked), 0
    center = 0  # of the palindrome that ends farthest right
    for i in range(len(marked)):
        right = center + reach[center]
        r = min(reach[2 * center - i], right - i) if i < right else 0  # the mirrored place knows this much
        while i - r - 1 >= 0 and i + r + 1 < len(marked):
            compared += 1
            if marked[i - r - 1] != marked[i + r + 1]:
                break
            r += 1
        reach[i] = r
        if i + r > right:
            center = i
    return reach, compared


def longest_by_symmetry(text: str) -> str:
    """The same answer in O(n): a place's reach is the length of its palindrome in the text."""
    reach, _ = radii(text)
    center = max(range(len(reach)), key=reach.__getitem__)
    start = (center - reach[center]) // 2
    return text[start : start + reach[center]]


if __name__ == "__main__":
    for text in ("preferred", "hannah's map", "abc", ""):
        print(repr(text), "->", repr(longest_palindrome(text)), "and", repr(longest_by_symmetry(text)))
    text, n = "a" * 2000, 2000
    found = [grow(text, i, i) for i in range(n)] + [grow(text, i, i + 1) for i in range(n)]
    pairs = sum((end - start + 1) // 2 for start, end in found)  # each matched pair, a middle letter with itself included
    print(f"{n:,} equal letters: {pairs:,} comparisons from the centers, {radii(text)[1]:,} by symmetry")
