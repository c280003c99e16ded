"""The Find page: its list holds every question once, and its filters fit what is chosen."""

import json
import re

import markdown
from test_search import js

from guide.finding import find
from guide.math import MathExtension

FILTERS = "find/filters.js"


def html(library):
    return markdown.Markdown(extensions=["md_in_html", MathExtension()]).convert(find(library))


def test_every_question_stands_once_under_its_topic(right):
    page = html(right)
    assert re.findall(r'<li [^>]*data-id="([a-z0-9-]+)"', page) == [question.id for question in right.questions]
    for question in right.questions:
        section = page[page.index(f'data-topic="{question.topic}"') :]
        assert f'href="{question.category}/{question.topic}.md#{question.id}"' in section.split("</section>")[0]
    assert "markdown=" not in page


def test_an_item_says_what_it_can_be_filtered_by(right):
    question = next(one for one in right.questions if one.code and one.figure)
    (item,) = re.findall(rf'<li [^>]*data-id="{question.id}".*?>', html(right))
    assert dict(re.findall(r'data-([a-z]+)="([^"]*)"', item)) == {
        "id": question.id,
        "level": question.level,
        "frequency": question.frequency,
        "has": "code figure",
    }


def test_every_word_of_the_vocabulary_can_be_chosen(right):
    page, words = html(right), right.vocabulary
    chosen = [*words.categories, *words.levels, *words.roles, *words.frequencies]
    chosen += [topic for category in words.categories for topic in category.topics]
    values = re.findall(r'<option value="([^"]+)">', page)
    assert sorted(values) == sorted(term.name for term in chosen)
    assert re.findall(r' name="([a-z]+)"', page) == js(FILTERS, "my.CHOICES")


def test_what_is_chosen_survives_the_address():
    chosen = {"text": "p-value & R²", "topic": "sql", "code": "yes"}
    written = js(FILTERS, f"my.addressOf({chosen})")
    assert written == "?text=p-value+%26+R%C2%B2&topic=sql&code=yes"
    assert js(FILTERS, f"my.chosenIn('{written}&h=x')") == chosen
    assert js(FILTERS, "my.addressOf({})") == ""


def test_a_question_fits_only_if_all_that_is_chosen_fits():
    question = {"category": "statistics", "topic": "probability", "level": "mid", "frequency": "often"}
    question |= {"roles": ["data-analyst"], "has": ["code"]}
    cases = {
        "{}": True,
        "{category: 'statistics', level: 'mid', role: 'data-analyst', code: 'yes'}": True,
        "{category: 'statistics', level: 'senior'}": False,
        "{topic: 'sql'}": False,
        "{role: 'ml-engineer'}": False,
        "{frequency: 'rarely'}": False,
        "{figure: 'yes'}": False,
    }
    for chosen, fits in cases.items():
        assert js(FILTERS, f"my.fits({question}, {chosen})") is fits, chosen


def test_without_the_engine_titles_are_searched_for_all_words():
    title = "What does the naïve Bayes classifier assume?"
    words = ["naive bayes", "BAYES assume", "bayes tree"]
    assert [js(FILTERS, f"my.holdsWords('{title}', '{word}')") for word in words] == [True, True, False]


def test_what_is_shown_can_be_practiced_by_the_same_choice_or_by_its_ids():
    ids = [f"question-{number}" for number in range(100)]
    assert js(FILTERS, f"my.practiceOf({{ level: 'mid', topic: 'sql' }}, {json.dumps(ids)})") == "?topic=sql&level=mid"
    assert js(FILTERS, f"my.practiceOf({{}}, {json.dumps(ids)})") == ""
    for name in ("text", "code", "figure"):
        assert js(FILTERS, f"my.practiceOf({{ {name}: 'yes' }}, {json.dumps(ids)})") == "?ids=" + ",".join(ids[:60])


def test_the_count_says_of_how_many():
    assert js(FILTERS, "[my.counted(3, 3), my.counted(1, 3), my.counted(0, 3)]") == [
        "3 questions",
        "1 question of 3",
        "0 questions of 3",
    ]
