"""One query, three documents: plain TF-IDF rewards repeating a word, BM25 does not."""

from collections import Counter
from math import log


def frequencies(documents: list[list[str]]) -> Counter[str]:
    """In how many documents each word occurs."""
    return Counter(word for document in documents for word in set(document))


def tf_idf(query: list[str], documents: list[list[str]]) -> list[float]:
    """Sum over the query's words of count times log(N / document frequency), for each document."""
    total, seen = len(documents), frequencies(documents)
    return [sum(document.count(word) * log(total / seen[word]) for word in query if seen[word]) for document in documents]


def bm25(query: list[str], documents: list[list[str]], k1: float = 1.2, b: float = 0.75) -> list[float]:
    """Okapi BM25 for each document, with the variant of idf that cannot be negative."""
    total, seen = len(documents), frequencies(documents)
    mean_length = sum(map(len, documents)) / total
    scores = []
    for document in documents:
        counts = Counter(document)
        length_penalty = k1 * (1 - b + b * len(document) / mean_length)
        score = 0.0
        for word in query:
            idf = log(1 + (total - seen[word] + 0.5) / (seen[word] + 0.5))
            score += idf * counts[word] * (k1 + 1) / (counts[word] + length_penalty)
        scores.append(score)
    return scores


if __name__ == "__main__":
    documents = {
        "answer": "the bike warranty covers the frame and the brakes for two years",
        "stuffed": "bike bike bike bike bike bike sale of the year",
        "other": "the museum opens at nine and closes for lunch",
    }
    words = [text.split() for text in documents.values()]
    query = "bike warranty".split()
    print("document  TF-IDF  BM25")
    for name, plain, okapi in zip(documents, tf_idf(query, words), bm25(query, words)):
        print(f"{name:8}  {plain:6.2f}  {okapi:4.2f}")
