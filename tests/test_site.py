"""The built site, as it is published: everything is there once, leads somewhere, and asks nobody else."""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from project import ROOT, mkdocs

NO_ERROR_TEXT = re.compile(
    r"Macro Rendering Error|Traceback \(most recent|UndefinedError|katex-error|to put right; docs|\[unknown-field\]"
)


class Elements(HTMLParser):
    """Collects the ids, and the addresses that a page asks for by itself."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.asked, self.headings = [], [], Counter()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.headings[tag] += 1
        if "id" in found:
            self.ids.append(found["id"])
        if tag in ("script", "img", "iframe", "source", "link"):
            if tag != "link" or found.get("rel") not in ("canonical", "prev", "next"):
                self.asked += [found[name] for name in ("src", "href") if name in found]


@pytest.fixture(scope="session")
def pages(site):
    found = {file.relative_to(site).as_posix(): Elements(file.read_text("utf-8")) for file in site.rglob("*.html")}
    assert len(found) > 60
    return found


def test_every_question_has_its_anchor_once(site, pages, real):
    anchors = Counter((name.removesuffix("index.html"), id_) for name, page in pages.items() for id_ in page.ids)
    assert len(real.questions) >= 80
    for question in real.questions:
        assert anchors[question.page, question.id] == 1, question.url


def test_no_page_has_an_id_twice(pages):
    assert {name: [id_ for id_, count in Counter(page.ids).items() if count > 1] for name, page in pages.items()} == {
        name: [] for name in pages
    }


def test_every_page_has_one_title(pages):
    assert {name: page.headings["h1"] for name, page in pages.items() if page.headings["h1"] != 1} == {}


def test_no_page_asks_a_third_party(site, pages):
    strangers = {name: [asked for asked in page.asked if re.match(r"(https?:)?//", asked)] for name, page in pages.items()}
    assert {name: asked for name, asked in strangers.items() if asked} == {}
    sheets = [file.read_text("utf-8") for file in site.rglob("*.css")]
    assert len(sheets) >= 3
    assert [found for sheet in sheets for found in re.findall(r"(?:url\(|@import )['\"]?(?:https?:)?//[^)\s]+", sheet)] == []


def test_no_page_shows_an_error_or_a_macro(site):
    for file in site.rglob("*.html"):
        text = file.read_text("utf-8")
        assert not (found := NO_ERROR_TEXT.search(text)), f"{file}: {found}"
        body = re.sub(r"<(pre|code|script|annotation)\b.*?</\1>", "", text, flags=re.S)
        assert not (found := re.search(r"\{\{|\{%|\bmarkdown=\"", body)), (
            f"{file}: {body[found.start() - 50 : found.end() + 50]}"
        )


def test_no_link_inside_the_site_is_broken(site):
    lychee = Path(sys.executable).with_name("lychee")
    command = [
        str(lychee),
        "--offline",
        "--include-fragments",
        "--index-files",
        "index.html",
        "--no-progress",
        "--root-dir",
        str(site.parent),
        "--exclude",
        "^https?://",
    ]
    run = subprocess.run([*command, *map(str, site.rglob("*.html"))], capture_output=True, encoding="utf-8")
    assert run.returncode == 0, run.stdout[-3000:]
    assert int(re.search(r"(\d+) Total", run.stdout)[1]) > 1000


def test_every_picture_a_page_shows_is_there(site, pages):
    shown = {
        (Path(name).parent / asked).as_posix()
        for name, page in pages.items()
        for asked in page.asked
        if "assets/figures" in asked
    }
    assert shown
    for path in shown:
        assert (site / path).resolve().is_file(), path


def test_the_questions_are_published_as_data(site, real):
    published = json.loads((site / "api/v1/questions.json").read_text("utf-8"))
    schema = json.loads((site / "api/v1/schema.json").read_text("utf-8"))
    assert published["version"] == 1
    assert re.fullmatch(r"[0-9a-f]{40}", published["commit"])
    assert [question["id"] for question in published["questions"]] == [question.id for question in real.questions]
    fields = schema["$defs"]["Question"]["properties"]
    assert {"category", "topic", "url", "words", "follow_ups", "claims"} <= set(fields)
    assert all(set(question) == set(fields) for question in published["questions"])


def test_questions_can_be_edited_where_the_repository_is_known(site, real):
    question = real.questions[0]
    page = (site / question.page / "index.html").read_text("utf-8")
    assert f'href="https://github.com/owner/guide/edit/main/{question.file}"' in page


@pytest.fixture
def project(tmp_path):
    """A copy of the project that can be broken; what is installed is shared."""
    for name in ("mkdocs.yml", "macros.py", "docs", "data", "guide"):
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, tmp_path / name)
    (ROOT / ".cache").mkdir(exist_ok=True)
    for name in ("node_modules", ".cache"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


def test_without_a_repository_there_are_no_edit_links(project):
    assert mkdocs("build", folder=project, GUIDE_REPOSITORY="").returncode == 0
    assert "Edit data/" not in (project / "site/machine-learning/evaluation/index.html").read_text("utf-8")


def test_a_fault_in_the_data_stops_the_build_and_is_on_no_page(project):
    file = project / "data/questions/machine-learning/evaluation.yml"
    before, record = file.read_text("utf-8").split("- id: roc-auc-or-pr-auc\n")
    broken = record.replace("  level: mid", "  levle: mid", 1)
    file.write_text(f"{before}- id: roc-auc-or-pr-auc\n{broken}", "utf-8")
    build = mkdocs("build", folder=project)
    assert build.returncode == 1
    place = f"data/questions/machine-learning/evaluation.yml:{before.count(chr(10)) + 1}"
    assert f"{place}: roc-auc-or-pr-auc: level: is missing; write 'level:'" in build.stderr
    assert "unknown field 'levle'; did you mean 'level'? [unknown-field]" in build.stderr
    assert "Traceback" not in build.stderr


def test_a_server_shows_the_rest_while_a_fault_is_mended(project):
    file = project / "data/questions/machine-learning/evaluation.yml"
    file.write_text(file.read_text("utf-8").replace("ref: davis-goadrich-2006", "ref: davis-godrich-2006", 1), "utf-8")
    build = mkdocs("build", "--no-strict", folder=project)
    assert build.returncode == 0
    assert "did you mean 'davis-goadrich-2006'? [references-exist]" in build.stderr
    page = (project / "site/machine-learning/evaluation/index.html").read_text("utf-8")
    assert "roc-auc-or-pr-auc" not in page
    assert not NO_ERROR_TEXT.search(page)


def test_without_katex_the_build_says_what_is_missing(project):
    (project / "node_modules").unlink()
    build = mkdocs("build", folder=project)
    assert build.returncode == 1
    assert build.stdout.strip().splitlines()[-1].startswith("KaTeX is missing: run 'npm ci'")
    assert "Traceback" not in build.stderr


def test_a_repository_address_that_is_none_is_refused(project):
    build = mkdocs("build", folder=project, GUIDE_REPOSITORY='javascript:alert("x")')
    assert build.returncode == 1
    assert "write the repository's address, as in https://github.com/owner/name" in build.stdout
