"""A whole project of as many questions as wanted, to see what a build costs at ten and fifty times the size.

Each added question is a real one whose wording is exchanged as in `synthetic`, whose formulas are new to the cache, and
whose picture is drawn anew; answers, programs and links stay as they are. Added topics hold as many questions as a page may.
"""

import re
import shutil
import subprocess
from pathlib import Path

import yaml
from bench import synthetic

from guide import records, search
from guide.prose import Formula, pieces_of

A_PAGE = 20
"""Questions of a topic page."""

COPIED = ("guide", "docs", "macros.py", "mkdocs.yml")


class _Block(str):
    """A text that is written over lines, as contributors write it."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        """Records write their texts out."""
        return True


_Dumper.add_representer(_Block, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style="|"))


def make(root: Path, target: Path, count: int) -> None:
    """Write to `target` the project at `root` with `count` questions, no fewer than it has."""
    shutil.copytree(root / "data", target / "data")
    for name in COPIED:
        copy = shutil.copytree if (root / name).is_dir() else shutil.copy
        copy(root / name, target / name)
    (target / "node_modules").symlink_to(root / "node_modules")
    for command in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "all"]):
        subprocess.run(["git", *command], cwd=target, check=True)
    library = records.load(root)
    _add(target, library, count)


def _add(target: Path, library: records.Library, count: int) -> None:
    worded = synthetic.questions(search.source(library)["questions"], count)[len(library.questions) :]
    real = [_written(question) for question in library.questions]
    pages: dict[str, list[dict[str, object]]] = {}
    volumes: dict[str, int] = {}
    for number, words in enumerate(worded, len(real)):
        question = library.questions[number % len(real)]
        record = _reworded(real[number % len(real)], words, number)
        if record.get("figure"):
            record["figure"] = _copied_figure(target, record["figure"], number)
        volumes[question.topic] = volumes.get(question.topic, -1) + 1
        volume = f"{question.topic}-{2 + volumes[question.topic] // A_PAGE}"
        pages.setdefault(f"{question.category}/{volume}", []).append(record)
    for page, some in pages.items():
        file = target / f"data/questions/{page}.yml"
        file.write_text(yaml.dump(some, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120), "utf-8")
    _make_room(target, list(pages))


def _written(question: records.Question) -> dict[str, object]:
    record = question.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return {name: _as_block(value) for name, value in record.items() if name != "claims"}


def _as_block(value: object) -> object:
    if isinstance(value, dict):
        return {name: _as_block(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_as_block(part) for part in value]
    return _Block(value) if isinstance(value, str) and "\n" in value else value


def _reworded(record: dict[str, object], words: dict[str, object], number: int) -> dict[str, object]:
    """A record with other words and formulas, which are drawn as before but stand in no cache."""
    changed = _with_new_formulas(record, number)
    also = [f"{wording} {number}" for wording in words["also"]][:8]
    title = re.sub(r"[`$*_\\]", "", f"{str(words['title']).rstrip('?.!')}: {words['also'][0].rstrip('?.!')}, {number}?")
    return changed | {"id": f"{str(record['id'])[:48].strip('-')}-{number}", "question": title, "also_asked": also}


def _with_new_formulas(value: object, number: int) -> object:
    if isinstance(value, dict):
        return {name: _with_new_formulas(part, number) for name, part in value.items()}
    if isinstance(value, list):
        return [_with_new_formulas(part, number) for part in value]
    if not isinstance(value, str) or "$" not in value:
        return value
    empty = rf"\hspace{{0.{number:05}pt}}"
    return type(value)("".join(_renewed(piece, empty) for piece in pieces_of(value)))


def _renewed(piece: object, empty: str) -> str:
    if not isinstance(piece, Formula):
        return getattr(piece, "written", piece)
    end = 2 if piece.display else 1
    return piece.written[:-end].rstrip() + empty + ("\n" if piece.display and "\n" in piece.written else "") + "$" * end


def _copied_figure(target: Path, name: str, number: int) -> str:
    text = (target / "data/figures" / name).read_text("utf-8")
    (target / "data/figures" / f"{name[:-3][:50]}_{number}.py").write_text(f"{text}# {number}\n", "utf-8")
    return f"{name[:-3][:50]}_{number}.py"


def _make_room(target: Path, pages: list[str]) -> None:
    """Name the new topics in the vocabulary and the navigation, and give each a page."""
    vocabulary = yaml.safe_load((target / "data/vocabulary.yml").read_text("utf-8"))
    navigation = (target / "mkdocs.yml").read_text("utf-8")
    for page in pages:
        category, volume = page.split("/")
        topic, number = volume.rsplit("-", 1)
        topics = next(one for one in vocabulary["categories"] if one["name"] == category)["topics"]
        first = next(one for one in topics if one["name"] == topic)
        topics.append(first | {"name": volume, "label": f"{first['label']} {number}"})
        text = (target / f"docs/{category}/{topic}.md").read_text("utf-8").replace(f'"{topic}")', f'"{volume}")')
        (target / f"docs/{page}.md").write_text(text, "utf-8")
        entry = re.search(rf"^( +- ).*: {category}/{topic}\.md$", navigation, flags=re.M)
        navigation = (
            f"{navigation[: entry.end()]}\n{entry[1]}{first['label']} {number}: {page}.md{navigation[entry.end() :]}"
        )
    text = yaml.dump(vocabulary, Dumper=_Dumper, allow_unicode=True, sort_keys=False)
    (target / "data/vocabulary.yml").write_text(text, "utf-8")
    (target / "mkdocs.yml").write_text(navigation, "utf-8")
