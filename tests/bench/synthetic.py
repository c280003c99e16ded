"""As many questions as wanted, in words and lengths like the real ones.

Each is a real question in which half the words are exchanged: most for other words of the guide, as often as the guide
uses them, and a few for words that no question has, drawn from a long list with rare ends. `growth` shows how close that
comes to the way a real vocabulary grows (Heaps' law).
"""

import math
import random
import re
from collections import Counter

WORD = re.compile(r"[A-Za-z]{4,}")
EXCHANGED, INVENTED = 0.5, 0.18
SYLLABLES = re.findall(r"\w+", "al an ar bel cor dan del en er fer gan il kal lor ma mer mi nal or pel ra sen ta tor van zi")


def questions(real: list[dict[str, object]], count: int, seed: int = 20260101) -> list[dict[str, object]]:
    """`count` questions in the form of guide/search.py, the same for the same seed; the first are the real ones."""
    chance = random.Random(seed)
    used = Counter(word for question in real for text in _texts(question) for word in WORD.findall(text))
    words, weights = list(used), list(used.values())
    invented = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000)]
    rarity = [1 / (rank + 50) for rank in range(1, len(invented) + 1)]

    def exchanged(text: str) -> str:
        swaps = iter(chance.choices(words, weights, k=len(WORD.findall(text))))
        news = iter(chance.choices(invented, rarity, k=len(WORD.findall(text))))

        def swap(found: re.Match[str]) -> str:
            other, new, draw = next(swaps), next(news), chance.random()
            return new if draw < INVENTED else other if draw < EXCHANGED else found[0]

        return WORD.sub(swap, text)

    made = list(real[:count])
    while len(made) < count:
        model = real[len(made) % len(real)]
        copy = {name: [exchanged(text) for text in model[name]] for name in ("also",)}
        title = exchanged(model["title"])
        slug = "-".join(re.findall(r"[a-z0-9]+", title.lower())[:6])[:50].strip("-")
        made.append(model | copy | {"title": title, "id": f"{slug}-{len(made)}"})
    return made


def growth(some: list[dict[str, object]]) -> float:
    """The exponent of Heaps' law: how the number of different words grows with the number of questions."""
    half = [question for place, question in enumerate(some) if place % 2]
    return math.log(_different(some) / _different(half), len(some) / len(half))


def _different(some: list[dict[str, object]]) -> int:
    return len({word.lower() for question in some for text in _texts(question) for word in WORD.findall(text)})


def _texts(question: dict[str, object]) -> list[str]:
    return [question["title"], *question["also"]]
