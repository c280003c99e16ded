"""Scores against matrices made by scikit-learn, and against what the two parameters are said to do."""

import numpy as np
from bm25_ranking import bm25, tf_idf
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import CountVectorizer

words = st.lists(st.sampled_from(["bike", "lock", "lamp", "bell", "tire"]), min_size=1, max_size=12)
corpora = st.lists(words, min_size=1, max_size=6)
queries = st.lists(st.sampled_from(["bike", "lock", "tire", "never"]), min_size=1, max_size=4)


def counts_of(query, documents):
    """Counts (documents, query words) and lengths, by scikit-learn."""
    vectorizer = CountVectorizer(analyzer=lambda document: document, vocabulary=sorted(set(query)))
    columns = vectorizer.fit_transform(documents).toarray()
    order = [sorted(set(query)).index(word) for word in query]
    return columns[:, order].astype(float), np.array([len(document) for document in documents], float)


@given(queries, corpora)
def test_bm25_agrees_with_its_formula_on_matrices(query, documents):
    tf, lengths = counts_of(query, documents)
    df = (tf > 0).sum(axis=0)
    idf = np.log1p((len(documents) - df + 0.5) / (df + 0.5))
    k1, b = 1.7, 0.4
    saturated = tf * (k1 + 1) / (tf + k1 * (1 - b + b * lengths / lengths.mean())[:, None])
    assert np.allclose(bm25(query, documents, k1, b), saturated @ idf)


@given(queries, corpora)
def test_tf_idf_agrees_with_its_formula_on_matrices(query, documents):
    tf, _ = counts_of(query, documents)
    df = (tf > 0).sum(axis=0)
    idf = np.where(df > 0, np.log(len(documents) / np.maximum(df, 1)), 0)
    assert np.allclose(tf_idf(query, documents), tf @ idf)


def test_repetition_saturates_below_k1_plus_one():
    filler = ["lamp"] * 50
    scores = [bm25(["bike"], [["bike"] * n + ["lock"] * (50 - n), filler])[0] for n in (1, 2, 10, 50)]
    idf = np.log1p(1.5 / 1.5)
    assert np.allclose(scores, [idf * n * 2.2 / (n + 1.2) for n in (1, 2, 10, 50)])
    assert scores[-1] < 2.2 * idf


def test_without_b_length_does_not_matter_and_with_it_long_documents_lose():
    short, long = ["bike", "lock"], ["bike", "lock"] + ["lamp"] * 8
    assert np.isclose(*bm25(["bike"], [short, long], b=0.0))
    first, second = bm25(["bike"], [short, long])
    assert first > second


def test_the_stuffed_document_wins_only_under_tf_idf():
    documents = [
        "the bike warranty covers the frame and the brakes for two years".split(),
        "bike bike bike bike bike bike sale of the year".split(),
        "the museum opens at nine and closes for lunch".split(),
    ]
    query = ["bike", "warranty"]
    assert np.argmax(tf_idf(query, documents)) == 1
    assert np.argmax(bm25(query, documents)) == 0
