"""Digits as letters: to count the readings a table over places will do, to list the words takes every path."""

from collections.abc import Iterator

KEYPAD = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}


def readings(digits: str) -> int:
    """In how many ways the digits can be read as letters, A = 1 to Z = 26; the empty text in one way."""
    before, here, last = 0, 1, ""  # readings without the last digit, readings with it, and the digit
    for digit in digits:
        alone = here if digit != "0" else 0
        paired = before if "10" <= last + digit <= "26" else 0
        before, here, last = here, alone + paired, digit
    return here


def words(digits: str) -> Iterator[str]:
    """Every string that the pressed keys can stand for, in alphabetical order, one at a time."""
    chosen: list[str] = []

    def press(place: int) -> Iterator[str]:
        if place == len(digits):
            yield "".join(chosen)
            return
        for letter in KEYPAD[digits[place]]:
            chosen.append(letter)
            yield from press(place + 1)
            chosen.pop()

    return press(0)


if __name__ == "__main__":
    for digits in ("1123", "2120", "106", "130"):
        print(f"readings of {digits}: {readings(digits)}")
    print(f"readings of forty ones: {readings('1' * 40):,}")
    print("words of 79:", *words("79"))
    print(f"words of 79797979: {sum(1 for _ in words('79797979')):,}")
