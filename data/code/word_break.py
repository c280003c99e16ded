"""Cutting a text without spaces into words of a dictionary: one way, or the number of ways."""


def split(text: str, words: set[str]) -> list[str] | None:
    """Words that join to the text, or None. O(n L) substrings for n characters and a longest word of L."""
    longest = max(map(len, words), default=0)
    start: list[int | None] = [0] + [None] * len(text)  # of the last word of the first i characters, if they can be cut
    for i in range(1, len(text) + 1):
        for j in range(max(0, i - longest), i):
            if start[j] is not None and text[j:i] in words:
                start[i] = j
                break
    parts, i = [], len(text)
    while i > 0:
        j = start[i]
        if j is None:
            return None
        parts.append(text[j:i])
        i = j
    return parts[::-1]


def ways(text: str, words: set[str]) -> int:
    """In how many ways the text can be cut; the empty text in one."""
    longest = max(map(len, words), default=0)
    count = [1] + [0] * len(text)
    for i in range(1, len(text) + 1):
        count[i] = sum(count[j] for j in range(max(0, i - longest), i) if text[j:i] in words)
    return count[-1]


if __name__ == "__main__":
    words = {"now", "here", "nowhere", "is", "island", "land"}
    print(split("nowhereisland", words), "one of", ways("nowhereisland", words), "ways")
    print("carpets:", split("carpets", {"car", "carp", "pets"}))
    runs = {"a" * length for length in range(1, 31)}
    print(f"30 letters a, every run a word: {ways('a' * 30, runs):,} ways; with a b behind: {ways('a' * 30 + 'b', runs)}")
