"""Questions that did not change are not read again, and nobody can tell from the page."""

import markdown
import pytest
from markdown.treeprocessors import Treeprocessor
from project import ROOT

from guide import kept, pages, records
from guide.listings import ListingExtension
from guide.math import MathExtension
from guide.pages import Pages

ID = "roc-auc-or-pr-auc"
OTHERS = ["md_in_html", "tables", "pymdownx.superfences", "pymdownx.highlight"]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "kept")
    return tmp_path / "kept"


class Seen(Treeprocessor):
    """What those who resolve links and collect anchors find in the tree."""

    def run(self, root):
        self.links = [element.get("href") for element in root.iter("a")]
        self.anchors = [element.get("id") for element in root.iter() if element.get("id")]


class Page:
    """The page of evaluation, and what was seen and kept while it was made."""

    def __init__(self, library, *extensions):
        self.text = Pages(records.load(library)).questions("evaluation", "machine-learning/evaluation.md")
        made = markdown.Markdown(extensions=["toc", *OTHERS, MathExtension(), ListingExtension(), *extensions])
        self.seen = Seen(made)
        made.treeprocessors.register(self.seen, "seen", 0)
        self.html = made.convert(self.text)
        self.toc = made.toc_tokens
        self.kept = list(made.preprocessors["kept_questions"].kept) if extensions else None


def test_a_kept_question_is_the_same_page(copied):
    plain = Page(copied)
    for expected in ([], [ID]):
        page = Page(copied, kept.KeptExtension(""))
        assert (page.html, page.toc) == (plain.html, plain.toc)
        assert page.kept == expected


def test_links_and_anchors_of_a_kept_question_are_seen_by_those_who_check_them(copied):
    plain = Page(copied)
    assert "linear-models.md#derive-least-squares" in plain.seen.links
    Page(copied, kept.KeptExtension(""))
    page = Page(copied, kept.KeptExtension(""))
    assert page.kept == [ID]
    assert (page.seen.links, page.seen.anchors) == (plain.seen.links, plain.seen.anchors)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("data/questions/machine-learning/evaluation.yml", "Two test sets", "Three test sets"),
        ("data/resources.yml", "Metrics [annotated]", "Metrics, annotated"),
        ("data/figures/pairs.py", "Pairs of scores", "Couples of scores"),
        ("data/code/count_pairs.out", "3 pairs", "4 pairs"),
    ],
)
def test_an_edit_is_shown(copied, file, old, new):
    Page(copied, kept.KeptExtension(""))
    changed = copied / file
    assert old in changed.read_text("utf-8")
    changed.write_text(changed.read_text("utf-8").replace(old, new), "utf-8")
    page = Page(copied, kept.KeptExtension(""))
    assert page.kept == []
    assert page.html == Page(copied).html
    assert new in page.html


def test_an_edit_of_a_template_is_shown(copied, tmp_path, monkeypatch):
    Page(copied, kept.KeptExtension(""))
    for file in pages.TEMPLATES.iterdir():
        (tmp_path / file.name).write_text(file.read_text("utf-8").replace("Sample answer", "One answer"), "utf-8")
    monkeypatch.setattr(pages, "TEMPLATES", tmp_path)
    page = Page(copied, kept.KeptExtension(""))
    assert page.kept == []
    assert "One answer" in page.html


def test_other_settings_and_other_readers_make_it_anew(copied, monkeypatch):
    Page(copied, kept.KeptExtension(""))
    assert Page(copied, kept.KeptExtension("{'toc': {}}")).kept == []
    Page(copied, kept.KeptExtension(""))
    monkeypatch.setattr(kept, "version", lambda package: "99")
    assert Page(copied, kept.KeptExtension("")).kept == []


@pytest.mark.parametrize(
    "damage", [lambda kept: kept[: len(kept) // 2], lambda kept: b"", lambda kept: kept.replace(b"ROC", b"RUC")]
)
def test_a_damaged_file_is_made_anew(copied, folder, damage):
    plain = Page(copied, kept.KeptExtension("")).html
    file = folder / f"{ID}.json"
    file.write_bytes(damage(file.read_bytes()))
    for expected in ([], [ID]):
        page = Page(copied, kept.KeptExtension(""))
        assert (page.html, page.kept) == (plain, expected)


def test_a_program_that_shows_a_page_is_not_taken_for_one(copied):
    program = copied / "data/code/count_pairs.py"
    hostile = f'</article>\n\n{kept.OPENING}\n<h2 id="other" markdown="span">Other?</h2>\n\n</article>\n'
    program.write_text(f'"""\n{hostile}"""\nprint("3 pairs")\n', "utf-8")
    plain = Page(copied).html
    for _ in range(2):
        assert Page(copied, kept.KeptExtension("")).html == plain


def test_the_template_writes_what_is_looked_for(right):
    for question in right.questions:
        text = Pages(right).questions(question.topic, f"{question.category}/{question.topic}.md")
        found = [kept.QUESTION.fullmatch(part)["id"] for part in text.split(kept.OPENING)[1:]]
        assert question.id in found


def test_every_question_of_the_site_is_kept(site, real):
    """So a change to the template cannot switch the keeping off unnoticed."""
    names = {file.stem for file in (ROOT / ".cache/questions").glob("*.json")}
    assert {question.id for question in real.questions} <= names
