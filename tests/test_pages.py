"""Questions as Markdown: what a card holds, in which order, and where its links lead."""

import dataclasses
import re
from html import unescape

import markdown
import pytest

from guide import checks
from guide.math import MathExtension
from guide.pages import Pages, aloud, plain

EVALUATION = "machine-learning/evaluation.md"


@pytest.fixture
def html(right):
    """A topic's page as a browser gets it."""
    made = markdown.Markdown(
        extensions=["toc", "md_in_html", "tables", "pymdownx.superfences", "pymdownx.highlight", MathExtension()]
    )
    return made.convert(Pages(right, "https://example.org/guide").questions("evaluation", EVALUATION))


def text_of(html):
    return re.sub(r"\s+", " ", re.sub(r"<annotation.*?</annotation>|<[^>]+>", "", html))


def test_a_card_shows_its_parts_in_reading_order(html):
    parts = [
        "When would you report",
        "Level: Mid",
        "Asked often",
        "20 s",
        "At most",
        "ROC-AUC depends only",
        "Sample answer",
        "I start from",
        "Output",
        "What lifts it",
        "Say which threshold",
        "Mistakes",
        "is wrong on imbalanced",
        "Follow-ups 2",
        "Two test sets",
        "Not directly",
        "Sources",
        "Jesse Davis",
        "Prepare further",
        "Checked 2026-11-22",
    ]
    shown = text_of(html[html.index("<article") :])
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)


def test_everything_behind_the_outline_is_closed(html):
    article = html[html.index("<article") :]
    assert re.findall(r'<details(?: class="([a-z-]+)")?>', article) == [
        "answer",
        "stronger",
        "mistakes",
        "follow-ups",
        "",
        "",
        "sources",
    ]
    assert "<details open" not in html
    assert article.index("ROC-AUC depends only") < article.index("<details")


def test_the_anchor_is_the_id_and_stands_once(html):
    assert re.findall(r'<h2[^>]* id="([^"]+)"', html) == ["roc-auc-or-pr-auc"]
    assert html.count('id="roc-auc-or-pr-auc"') == 1
    assert 'class="permalink" href="#roc-auc-or-pr-auc"' in html


def test_a_retired_id_still_leads_to_what_replaced_it(html):
    assert '<a id="old-auc"></a>' in html[html.index("<article") : html.index("<h2")]


def test_code_in_text_stays_text(html):
    assert "<b>not" not in html
    assert 'price = "$x$ <b>not a tag</b>"' in unescape(text_of(html))


def test_a_program_stands_with_its_output_and_its_test(html):
    shown = text_of(html)
    assert (
        shown.index("count_pairs.py")
        < shown.index("def right_pairs")
        < shown.index("Output")
        < shown.index("3 pairs", shown.index("Output"))
    )
    assert 'href="https://example.org/guide/blob/main/data/code/test_count_pairs.py"' in html


def test_a_picture_has_both_palettes_its_size_and_its_words(html):
    images = re.findall(r"<img [^>]+>", html)
    assert [re.search(r'src="([^"]+)"', image)[1] for image in images] == [
        "../../assets/figures/pairs-1.light.svg",
        "../../assets/figures/pairs-2.light.svg",
        "../../assets/figures/pairs-1.dark.svg",
        "../../assets/figures/pairs-2.dark.svg",
    ]
    assert all('width="403" height="317" loading="lazy"' in image for image in images)
    assert 'alt="Two panels. Left, a rising line' in images[0] and 'alt=""' in images[1]


def test_links_between_questions_are_the_ones_mkdocs_checks(right):
    assert "[the other one](linear-models.md#derive-least-squares)" in Pages(right).questions("evaluation", EVALUATION)


def test_edit_links_need_a_repository(right):
    assert 'href="https://example.org/guide/edit/main/data/questions/machine-learning/evaluation.yml"' in Pages(
        right, "https://example.org/guide/"
    ).questions("evaluation", EVALUATION)
    assert ">Edit<" not in Pages(right).questions("evaluation", EVALUATION)


def test_resources_say_who_when_which_and_whether_they_cost(right):
    assert (
        Pages(right).resource("guide-to-metrics")
        == "[Metrics \\[annotated\\]](<https://example.org/metrics>) — A. Author, B. Author, 2nd edition, 2020 (not free)"
    )


def test_an_unknown_resource_stops_the_page(right):
    with pytest.raises(KeyError, match="nosuch"):
        Pages(right).resource("nosuch")


def test_cards_count_the_questions(right):
    shown = Pages(right).categories("index.md")
    assert re.findall(r'href="([^"]+)"><b>([^<]+)</b> <span class="count">(\d+)', shown) == [
        ("machine-learning/", "Machine learning", "2"),
        ("behavioral/", "Behavioral", "1"),
    ]
    assert 'href="evaluation/"' in Pages(right).topics("machine-learning", "machine-learning/index.md")


def test_a_plan_takes_the_most_asked_of_each_kind(right):
    shown = Pages(right).plan("tonight", "plan.md")
    assert re.findall(r"\]\(([^)]+)\)", shown) == [
        "machine-learning/evaluation.md#roc-auc-or-pr-auc",
        "behavioral/motivation.md#why-this-role",
    ]
    assert "2 questions, about 1 min of speaking" in shown
    assert '<a class="needs-script" href="../practice/?ids=roc-auc-or-pr-auc,why-this-role">Practice these</a>' in shown


def test_a_month_has_time_for_every_topic(right, monkeypatch):
    monkeypatch.setattr("guide.pages.EVENINGS", {"week": 1, "month": 1})
    one = right.questions[0]
    other = one.model_copy(update={"id": "other"}).placed("data/questions/machine-learning/linear-models.yml", 0, one._text)
    pages = Pages(dataclasses.replace(right, questions=(*right.questions, other)))
    picked = {days: re.findall(r"machine-learning/[^)]+", pages.plan(days, "plan.md")) for days in ("week", "month")}
    assert picked["week"] == ["machine-learning/evaluation.md#roc-auc-or-pr-auc"]
    assert picked["month"] == [*picked["week"], "machine-learning/linear-models.md#other"]


def test_the_chart_counts_by_kind_and_frequency(right):
    shown = Pages(right).frequencies("what-is-asked.md")
    rows = re.findall(r'<a href="([^"]+)">.*?</th>((?:<td>\d+</td>)+)', shown)
    assert rows == [("../machine-learning/", "<td>1</td><td>1</td>"), ("../behavioral/", "<td>1</td><td>0</td>")]
    assert re.findall(r'class="often" style="width:([\d.]+)%"', shown) == ["50.0", "50.0"]


def test_the_field_table_names_every_field(right):
    shown = Pages(right).fields("contribute.md")
    assert re.findall(r"^\| `(\w+)` \| (required)?", shown, re.M)[:3] == [
        ("id", "required"),
        ("question", "required"),
        ("also_asked", "required"),
    ]
    assert "| `also_asked` | required | other wordings, acronyms, symptoms; 3 to 16 |" in shown


def test_an_empty_topic_is_an_empty_page(right):
    empty = dataclasses.replace(right, questions=())
    assert "<article" not in Pages(empty).questions("evaluation", EVALUATION)
    assert Pages(empty).frequencies("what-is-asked.md")


def test_a_program_cannot_leave_its_fence(copied):
    from guide.records import load

    program = copied / "data/code/count_pairs.py"
    program.write_text('"""\n```\n<script>alert(1)</script>\n"""\nprint("3 pairs")\n', "utf-8")
    made = markdown.Markdown(extensions=["md_in_html", "pymdownx.superfences", "pymdownx.highlight", MathExtension()])
    assert "<script>" not in made.convert(Pages(load(copied)).questions("evaluation", EVALUATION))


HOSTILE = [
    "<script>alert(1)</script>", "[x](javascript:alert(1))", "](javascript:alert(1))", r"\](javascript:alert(1)) [",
    "![x](https://evil.example/x.png)", "a ` b", "$x$", "</details>", "<?", "<!--", "a * b * c",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("place", ["Metrics [annotated]", "A. Author", "2nd"])
def test_hostile_resources_are_shown_as_text(copied, text, place):
    from guide.records import load

    file = copied / "data/resources.yml"
    written = file.read_text("utf-8").replace(place, "PLACE").replace('"PLACE"', "PLACE").replace("PLACE", f"'{text}'")
    file.write_text(written, "utf-8")
    html = converted(load(copied))
    assert text in unescape(html)
    assert not re.search(r"<script>|javascript:[^<]*\"|evil[^<]*\"|<em>", html)
    assert html.count("</article>") == 1 and html.rstrip().endswith("</article>")


@pytest.mark.parametrize(
    "text",
    [
        "`</details>`", "`</article>` and `</h2>`", "`<?php`", "`<![CDATA[`", "`<!--`", "`<script>`", "`</span></li></ul>`",
        "```html\n<script>alert(1)</script>\n</article>\n```",
    ],
)  # fmt: skip
def test_tags_in_code_are_only_shown(copied, text):
    library = with_answer(copied, text)
    assert checks.problems(library) == []
    html = converted(library)
    assert "<script>" not in html
    assert html.count("</article>") == 1 and html.rstrip().endswith("</article>")
    assert re.search(r'</details>\s*<p class="reviewed">Checked 2026-11-22</p>\s*</article>\s*$', html)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a `b\n<script>alert(1)</script>\nc` d", "code-is-whole"),
        ("``` no (\n<script>alert(1)</script>\n```", "code-is-whole"),
        ("```{.python #roc}\nx\n```", "code-is-whole"),
        ("- a\n\n    ```\n<script>alert(1)</script>\n    ```", "code-is-whole"),
        ("```\na\n  ```\n<script>alert(1)</script>\n```", "code-is-whole"),
        ("```python\nunclosed", "code-is-whole"),
        ("~~~\nunclosed", "code-is-whole"),
        ("a ` alone", "code-is-whole"),
        ("[a [b](#why-this-role)](javascript:alert(1))", "links-lead-to-questions"),
        (r"[a\](#why-this-role)](javascript:alert(1))", "links-lead-to-questions"),
        ("- [evil]: javascript:alert(1)\n\n[evil]", "links-lead-to-questions"),
        ("> [evil]: https://evil.example\n\n[evil]", "links-lead-to-questions"),
        ("![a [b](#why-this-role)](https://evil.example/x.png)", "links-lead-to-questions"),
        ("#1 is a heading for Markdown", "headings-fit-the-page"),
        ("- # A title in a list", "headings-fit-the-page"),
        ("Title\n-", "headings-fit-the-page"),
        ("A {{ macro }}", "text-holds-no-html"),
    ],
)
def test_markup_that_would_leave_its_card_is_a_fault(copied, text, rule):
    assert rule in {fault.rule for fault in checks.problems(with_answer(copied, text))}


def with_answer(copied, text):
    """The library with a paragraph more in its first answer."""
    from guide.records import load

    file = copied / "data/questions/machine-learning/evaluation.yml"
    more = text.replace("\n", "\n    ")
    file.write_text(file.read_text("utf-8").replace("  stronger:", f"\n    {more}\n  stronger:", 1), "utf-8")
    return load(copied)


def converted(library):
    """The page of evaluation as HTML."""
    made = markdown.Markdown(extensions=["md_in_html", "pymdownx.superfences", "pymdownx.highlight", MathExtension()])
    return made.convert(Pages(library).questions("evaluation", EVALUATION))


@pytest.mark.parametrize(("seconds", "words"), [(20, "20 s"), (60, "1 min 00 s"), (86, "1 min 26 s")])
def test_speaking_time_is_said_in_minutes_and_seconds(seconds, words):
    assert aloud(seconds) == words


def test_labels_are_plain_words():
    assert plain("Why `x` and $L_1$, *really* ([see](#y))?") == "Why x and L_1, really (see)?"
    assert plain(r"From \$10 to \$12?") == "From $10 to $12?"
