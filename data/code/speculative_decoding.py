"""Speculative decoding, every path with exact fractions: a cheap draft proposes, the target's distribution results."""

from collections import defaultdict
from collections.abc import Callable
from fractions import Fraction
from math import prod

Tokens = tuple[int, ...]
Model = Callable[[Tokens], list[Fraction]]  # tokens so far -> probabilities of the next token
Texts = dict[Tokens, Fraction]


def after_rejection(p: list[Fraction], q: list[Fraction]) -> list[Fraction]:
    """What to draw from when a token of draft q is rejected: the positive part of p - q, normalized."""
    missing = [max(Fraction(0), a - b) for a, b in zip(p, q, strict=True)]
    return [m / sum(missing) for m in missing] if sum(missing) else p


def one_round(target: Model, draft: Model, text: Tokens, guesses: int, replace=after_rejection) -> Texts:
    """All texts that one round can lead to, with their probabilities."""
    p, ends = target(text), defaultdict(Fraction)
    if guesses == 0:  # all guesses passed: the same pass of the target gives one more token
        return {(*text, token): p[token] for token in range(len(p))}
    q = draft(text)
    for token, chance in enumerate(q):
        accepted = min(chance, p[token])  # chance * min(1, p / q)
        if accepted:
            for end, probability in one_round(target, draft, (*text, token), guesses - 1, replace).items():
                ends[end] += accepted * probability
    rejected = 1 - sum(map(min, p, q))
    for token, chance in enumerate(replace(p, q)):
        ends[(*text, token)] += rejected * chance
    return ends


def generate(target: Model, draft: Model, length: int, guesses: int, replace=after_rejection) -> Texts:
    """The distribution of the first `length` tokens, round after round."""
    done, open_texts = defaultdict(Fraction), {(): Fraction(1)}
    while open_texts:
        text, probability = open_texts.popitem()
        for end, chance in one_round(target, draft, text, guesses, replace).items():
            place = done if len(end) >= length else open_texts
            place[end[:length]] = place.get(end[:length], Fraction(0)) + probability * chance
    return {text: probability for text, probability in done.items() if probability}


if __name__ == "__main__":
    P, Q = [Fraction(n, 10) for n in (5, 3, 2)], [Fraction(n, 10) for n in (2, 6, 2)]

    def target(text: Tokens) -> list[Fraction]:  # the last token shifts the probabilities
        return P[-text[-1] :] + P[: -text[-1]] if text and text[-1] else P

    def draft(text: Tokens) -> list[Fraction]:  # looks at nothing
        return Q

    print("first token, target:            ", [float(p) for p in P])
    exact = generate(target, draft, 1, 2)
    print("first token, speculative:       ", [float(exact[(x,)]) for x in range(3)])
    naive = generate(target, draft, 1, 2, replace=lambda p, q: p)
    print("if a rejected one is drawn anew:", [float(naive[(x,)]) for x in range(3)])
    texts = generate(target, draft, 4, 2)
    right = sum(chance == prod(target(text[:i])[text[i]] for i in range(4)) for text, chance in texts.items())
    print(f"{right} of {len(texts)} texts of four tokens have exactly the target's probability")
    for k in (1, 2, 4):
        ends = one_round(lambda text: P, draft, (), k)
        print(
            f"guesses {k}, 70% accepted: {float(sum(len(end) * chance for end, chance in ends.items())):.3f} tokens a round"
        )
