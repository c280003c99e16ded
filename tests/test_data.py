"""The published data: nothing to put right, nothing said twice, and the project's promises kept."""

import re
import subprocess
from collections import Counter

import pytest
import yaml
from project import ROOT

from guide import checks, math

NINE_AND_DESIGN = {
    "resume", "programming", "machine-learning", "company-cases", "statistics", "take-home", "behavioral", "work-culture",
    "questions-to-ask", "ml-system-design",
}  # fmt: skip


def test_there_is_nothing_to_put_right(real):
    assert [str(fault) for fault in checks.problems(real, math.faults)] == []


def test_every_kind_of_question_of_the_article_has_its_place(real):
    assert {category.name for category in real.vocabulary.categories} == NINE_AND_DESIGN


def test_every_category_has_questions_and_no_topic_is_empty(real):
    by_category = Counter(question.category for question in real.questions)
    assert sum(by_category.values()) >= 80
    assert {name: count for name, count in by_category.items() if count < 6} == {}
    assert [name for name in real.vocabulary.topics if not real.of(name)] == []


def test_the_works_that_the_article_rests_on_are_there(real):
    titles = {resource.title for resource in real.resources.values()}
    assert len(titles) >= 60
    assert {
        "The Elements of Statistical Learning", "An Introduction to Statistical Learning", "Deep Learning",
        "Designing Machine Learning Systems",
    } <= {title.split(" with ")[0].split(":")[0] for title in titles}  # fmt: skip
    urls = {resource.url for resource in real.resources.values()}
    article = [
        "https://towardsdatascience.com/the-problem-with-data-science-job-postings-8a3542f38724",
        "https://medium.com/acing-ai/analysis-of-data-science-interview-questions-424b7390555f",
        "https://medium.com/acing-ai/acing-ai-interviews/home",
        "https://towardsdatascience.com/preparing-for-in-person-data-science-interviews-some-thoughts-5e2677ee30d9",
    ]
    assert [url for url in article if url not in urls] == []


def test_the_menu_is_the_vocabulary(real):
    text = re.sub(r"!ENV [^\n]+", "''", (ROOT / "mkdocs.yml").read_text("utf-8"))
    menu = yaml.safe_load(text)["nav"]
    sections = [entry for entry in menu if isinstance(next(iter(entry.values())), list)]
    assert sections == [
        {
            category.label: [f"{category.name}/index.md"]
            + [{topic.label: f"{category.name}/{topic.name}.md"} for topic in category.topics]
        }
        for category in real.vocabulary.categories
    ]


def test_every_page_is_titled_and_described(real):
    pages = {name: text for name, text in real.prose.items() if "overrides" not in name}
    assert len(pages) > 60
    assert [name for name, text in pages.items() if not re.search(r"^description: .{20,160}$", text, re.M)] == []
    labels = {f"docs/{category.name}/{topic.name}.md": topic.label for category, topic in real.vocabulary.topics.values()}
    labels |= {f"docs/{category.name}/index.md": category.label for category in real.vocabulary.categories}
    assert [name for name, label in labels.items() if f"\n# {label}\n" not in pages[name]] == []


def test_every_topic_has_an_introduction(real):
    for category, topic in real.vocabulary.topics.values():
        text = real.prose[f"docs/{category.name}/{topic.name}.md"]
        body = text.split(f"# {topic.label}\n")[1].split("{{")[0]
        assert len(body.split()) >= 40, f"docs/{category.name}/{topic.name}.md: write a paragraph or two"


@pytest.mark.parametrize("owner", ["mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "pytest"])
def test_the_owners_packages_are_required_and_pinned(owner):
    assert re.search(rf"^{owner}==\S+ \\$", (ROOT / "requirements.txt").read_text("utf-8"), re.M)


def test_every_direct_requirement_has_its_reason():
    for name in ("requirements.in", "requirements-test.in"):
        lines = [line for line in (ROOT / name).read_text("utf-8").splitlines() if line and line[0].isalpha()]
        assert lines
        assert [line for line in lines if not re.fullmatch(r"[\w.-]+ +# \w.{15,}", line)] == []


def test_no_lock_names_a_registry():
    locks = [ROOT / name for name in ("requirements.txt", "requirements-test.txt", "package-lock.json")]
    for lock in locks:
        text = lock.read_text("utf-8")
        assert "--hash=sha256:" in text or '"integrity"' in text
        assert not re.search(r"--(extra-)?index-url|--find-links|\"resolved\"", text), lock.name


def test_actions_are_pinned_by_commit():
    files = sorted((ROOT / ".github/workflows").glob("*.yml"))
    assert len(files) == 3
    used = [line for file in files for line in re.findall(r"uses: (.+)", file.read_text("utf-8"))]
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v[\d.]+", line)] == []


def test_nothing_that_is_made_is_committed():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout.split(
        "\n"
    )
    assert len(tracked) > 100
    assert [name for name in tracked if re.match(r"(site|\.cache|\.venv|node_modules)/|.*\.(svg\.png|pyc)$", name)] == []
