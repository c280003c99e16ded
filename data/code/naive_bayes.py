"""Multinomial naive Bayes with Laplace smoothing, in log space."""

from dataclasses import dataclass

import numpy as np


@dataclass
class NaiveBayes:
    """classes: (c,); log_prior: (c,); log_word: (c, v), each row the log of a distribution over words."""

    classes: np.ndarray
    log_prior: np.ndarray
    log_word: np.ndarray


def fit(counts: np.ndarray, labels: np.ndarray, alpha: float = 1.0) -> NaiveBayes:
    """counts: (n, v) how often each word stands in each document; labels: (n,); alpha > 0 is added to every count."""
    classes, codes = np.unique(labels, return_inverse=True)
    member = (codes[:, None] == np.arange(len(classes))).astype(float)  # (n, c)
    words = member.T @ counts + alpha                                   # (c, v)
    log_word = np.log(words) - np.log(words.sum(axis=1, keepdims=True))
    return NaiveBayes(classes, np.log(member.mean(axis=0)), log_word)


def log_posterior(model: NaiveBayes, counts: np.ndarray) -> np.ndarray:
    """Log of P(class | document): (m, v) -> (m, c)."""
    joint = model.log_prior + counts @ model.log_word.T                 # (m, v) @ (v, c)
    top = joint.max(axis=1, keepdims=True)
    return joint - top - np.log(np.exp(joint - top).sum(axis=1, keepdims=True))


def predict(model: NaiveBayes, counts: np.ndarray) -> np.ndarray:
    """The most probable class of each document: (m, v) -> (m,)."""
    return model.classes[log_posterior(model, counts).argmax(axis=1)]


def count(texts: list[str], vocabulary: list[str]) -> np.ndarray:
    """Word counts (n, v); words outside the vocabulary are left out."""
    return np.array([[text.split().count(word) for word in vocabulary] for text in texts])


if __name__ == "__main__":
    texts, labels = ["win cash now", "win win prize", "lunch now", "project lunch plan"], ["spam", "spam", "ham", "ham"]
    vocabulary = sorted(set(" ".join(texts).split()))
    model = fit(count(texts, vocabulary), np.array(labels))
    print("words:", ", ".join(vocabulary))
    for name, row in zip(model.classes, np.exp(model.log_word), strict=True):
        print(f"P(word | {name}):", " ".join(f"{p:.3f}" for p in row))
    new = count(["win lunch", "win", "unheard of"], vocabulary)
    for text, row in zip(["win lunch", "win", "unheard of"], np.exp(log_posterior(model, new)), strict=True):
        print(f"{text!r}: P(spam) = {row[1]:.3f}")
    long = new[:1] * 500                                              # a document of 1,000 words
    print("as a product of probabilities:", np.prod(np.exp(model.log_word) ** long, axis=1))
    print("in log space:", np.round((long @ model.log_word.T)[0], 1), "->", predict(model, long)[0])
