"""The largest number that can be written by joining non-negative integers."""

from fractions import Fraction
from functools import cmp_to_key


def before(a: str, b: str) -> int:
    """Negative if a belongs before b. Both joins have the same length, so text compares as the numbers do."""
    return (a + b < b + a) - (a + b > b + a)


def largest(numbers: list[int]) -> str:
    """The digits of the largest join; '' for no numbers. O(n log n) comparisons of O(digits) each."""
    words = sorted(map(str, numbers), key=cmp_to_key(before))
    return "0" if words and words[0] == "0" else "".join(words)


def repeated(word: str) -> Fraction:
    """The value of 0.wordwordword...; `before` orders words by falling value of it, hence consistently."""
    return Fraction(int(word), 10 ** len(word) - 1)


if __name__ == "__main__":
    numbers = [72, 7, 70, 9, 727]
    words = [str(number) for number in numbers]
    print("largest join:          ", largest(numbers))
    print("by falling text:       ", "".join(sorted(words, reverse=True)))
    print("by falling number:     ", "".join(map(str, sorted(numbers, reverse=True))))
    for word in sorted(words, key=repeated, reverse=True):
        print(f"{word:>4} repeated: {float(repeated(word)):.6f}")
    print("only zeros:", largest([0, 0]), " equal rank:", before("12", "1212"))
