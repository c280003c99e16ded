"""The Practice page: what is asked next, how it is marked, when it comes back, and what is remembered."""

import json
import re

import markdown
import pytest
from test_search import js

from guide import scripts
from guide.finding import choices, known, practice
from guide.math import MathExtension

KEY = "ml-interview-guide.practice"
SCHEDULE = (scripts.OWN / "practice/schedule.js").as_uri()
FSRS = scripts.library("practice/ts-fsrs.js").as_uri()
TODAY = "2026-11-27"  # a Friday
CARD = {
    "due": "2026-11-29",
    "reviewed": "2026-11-20",
    "grade": 3,
    "stability": 9.5,
    "difficulty": 4.2,
    "reps": 3,
    "lapses": 1,
}


def card(**changes):
    return CARD | changes


def of(module, name, *arguments):
    """What a function of a module of the page gives."""
    return js(f"practice/{module}.js", f"my.{name}({', '.join(map(json.dumps, arguments))})")


def answered(grades, interview=""):
    """The days to wait after each answer, each given on the day the card was due, from today on."""
    return js(
        "practice/schedule.js",
        f"""await (async () => {{
            const days = await import(new URL("./days.js", "{SCHEDULE}"));
            const scheduler = my.open(await import("{FSRS}"));
            const waits = [];
            let [card, day] = [undefined, "{TODAY}"];
            for (const grade of {json.dumps(grades)}) {{
                card = my.graded(scheduler, card, grade, day);
                const due = my.dueOn(card, "{interview}");
                waits.push(days.between(day, due));
                day = due;
            }}
            return waits;
        }})()""",
    )


# Days


def test_a_day_is_the_readers_own_and_a_moment_near_midnight_stays_in_it():
    late = "[new Date(2026, 10, 27, 0, 1), new Date(2026, 10, 27, 23, 59), new Date(2026, 0, 2, 12)].map(my.dayOf)"
    assert js("practice/days.js", late) == [TODAY, TODAY, "2026-01-02"]


def test_days_are_counted_over_months_leap_days_and_changes_of_the_clock():
    assert of("days", "plus", "2028-02-28", 1) == "2028-02-29"
    assert of("days", "plus", "2026-12-31", 1) == "2027-01-01"
    assert of("days", "between", "2026-03-01", "2026-04-01") == 31
    assert of("days", "between", "2026-11-27", "2026-11-20") == -7


@pytest.mark.parametrize("text", ["2026-02-30", "2026-13-01", "27.11.2026", "", "tomorrow", 20261127, None])
def test_what_is_no_day_is_not_taken_for_one(text):
    assert of("days", "isDay", text) is False
    assert of("days", "isDay", TODAY) is True


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-27", "today"),
        ("2026-11-28", "tomorrow"),
        ("2026-11-30", "on Monday"),
        ("2026-12-04", "on 4 December"),
        ("2027-01-02", "on 2 January 2027"),
        ("2026-11-26", "on 26 November"),
    ],
)
def test_a_day_is_said_as_one_says_it(day, said):
    assert of("days", "said", day, TODAY) == said


# Marks


@pytest.mark.parametrize(
    ("points", "grades"), [(3, [1, 2, 3, 4]), (4, [1, 1, 2, 3, 4]), (5, [1, 1, 2, 2, 3, 4]), (6, [1, 1, 2, 2, 3, 3, 4])]
)
def test_the_share_of_ticked_points_proposes_a_grade(points, grades):
    assert (
        js("practice/schedule.js", f"[...Array({points + 1}).keys()].map((ticks) => my.proposed(ticks, {points}))") == grades
    )


# The schedule


def test_what_is_known_comes_back_ever_later():
    assert answered([3, 3, 3]) == [2, 11, 46]
    assert answered([1, 3, 3]) == [1, 2, 6]
    assert answered([4]) == [8]


def test_nothing_is_left_to_chance():
    assert answered([3, 2, 1, 3, 4]) == answered([3, 2, 1, 3, 4])


@pytest.mark.parametrize("interview", ["2026-11-28", "2026-11-29", "2026-12-03", "2026-12-30"])
@pytest.mark.parametrize("grades", [[4], [3, 3, 3], [1, 4, 4]])
def test_no_card_is_due_after_the_interview(grades, interview):
    waits = answered(grades, interview)
    assert sum(waits) <= of("days", "between", TODAY, interview)


def test_before_an_interview_a_card_comes_back_on_the_evening_before():
    assert of("schedule", "dueOn", card(due="2027-01-30"), "2026-12-04") == "2026-12-03"
    assert of("schedule", "dueOn", card(due="2026-12-01"), "2026-12-04") == "2026-12-01"


def test_what_was_practiced_that_very_evening_waits_for_the_morning():
    assert of("schedule", "dueOn", card(due="2027-01-30", reviewed="2026-12-03"), "2026-12-04") == "2026-12-04"


def test_another_interview_date_or_none_changes_nothing_that_cannot_be_changed_back():
    assert of("schedule", "dueOn", card(due="2027-01-30"), "") == "2027-01-30"


def test_an_interview_that_is_past_plans_nothing():
    days = ["2026-11-26", "2026-11-27", "2026-11-28", ""]
    assert [of("schedule", "upcoming", day, TODAY) for day in days] == ["", "2026-11-27", "2026-11-28", ""]


def test_a_card_is_asked_once_a_day_even_on_the_day_of_the_interview():
    when = {"today": TODAY, "interview": TODAY}
    assert of("schedule", "isDue", card(), when) is True
    assert of("schedule", "isDue", card(reviewed=TODAY), when) is False


def test_a_clock_that_was_set_back_harms_no_card():
    code = f'my.graded(my.open(await import("{FSRS}")), {json.dumps(card(reviewed="2026-12-24"))}, 3, "{TODAY}")'
    after = js("practice/schedule.js", code)
    assert after["reviewed"] == "2026-12-24" < after["due"]


def test_an_answer_leaves_nothing_in_the_card_but_what_a_file_may_hold():
    after = js("practice/schedule.js", f'my.graded(my.open(await import("{FSRS}")), undefined, 3, "{TODAY}")')
    text = json.dumps({"version": 1, "cards": {"a": after}})
    assert of("progress", "read", text)["cards"]["a"] == after
    assert set(after) == set(CARD)


def test_what_lies_ahead_is_counted():
    cards = [card(due=TODAY), card(due="2026-12-01"), card(due="2026-12-01"), card(due="2026-12-05"), card(reviewed=TODAY)]
    cards[-1]["due"] = "2026-12-09"
    assert of("schedule", "ahead", cards, {"today": TODAY, "interview": ""}) == {"due": 1, "day": "2026-12-01", "count": 2}
    assert of("schedule", "ahead", [], {"today": TODAY, "interview": ""}) == {"due": 0, "day": "", "count": 0}


# What is asked


def test_the_page_knows_of_every_question_what_it_is_chosen_by(right):
    facts = known(right)
    assert [row[0] for row in facts["questions"]] == [question.id for question in right.questions]
    found = js("practice/choosing.js", f"my.questionsOf({json.dumps(facts)})")
    for question, one in zip(right.questions, found, strict=True):
        topic = right.vocabulary.topics[question.topic][1]
        assert (one["category"], one["topic"], one["level"]) == (question.category, question.topic, question.level)
        assert (one["frequency"], one["roles"]) == (question.frequency, list(topic.roles))


def test_the_page_offers_the_choices_of_the_find_page(right):
    page = markdown.Markdown(extensions=["md_in_html", MathExtension()]).convert(practice(right))
    names = re.findall(r'<select id="choose-([a-z]+)"', page)
    assert names == [*(choice["name"] for choice in choices(right)), "count"]
    assert "markdown=" not in page
    assert json.loads(re.search(r'id="practice-facts">(.*?)</script>', page)[1]) == json.loads(json.dumps(known(right)))


FACTS = [
    {"id": id, "topic": topic, "category": category, "frequency": frequency, "level": "mid", "roles": ["analyst"], "has": []}
    for id, category, topic, frequency in [
        ("a1", "A", "x", "often"),
        ("a2", "A", "x", "often"),
        ("a3", "A", "y", "often"),
        ("b1", "B", "z", "rarely"),
        ("b2", "B", "z", "often"),
    ]
]
WHEN = {"today": TODAY, "interview": "", "frequencies": ["often", "sometimes", "rarely"]}


def order(cards=None, **when):
    found = of("choosing", "arranged", FACTS, cards or {}, WHEN | when)
    return {kind: [one["id"] for one in found[kind]] for kind in found}


def test_new_questions_come_by_turns_and_the_most_asked_first():
    assert order() == {"due": [], "fresh": ["a1", "b2", "a3", "a2", "b1"], "later": []}


def test_due_cards_come_first_then_new_ones_then_those_that_could_wait():
    cards = {"b1": card(due="2026-11-26"), "a3": card(due="2026-11-20"), "a1": card(due="2026-12-24")}
    found = order(cards)
    assert found == {"due": ["a3", "b1"], "fresh": ["a2", "b2"], "later": ["a1"]}
    everything = js("practice/choosing.js", f"my.taken(my.arranged({FACTS}, {cards}, {WHEN}), 4)")
    assert everything == ["a3", "b1", "a2", "b2"]


def test_the_evening_before_an_interview_everything_practiced_is_due():
    assert order({"a1": card(due="2026-12-24")}, interview="2026-11-28")["due"] == ["a1"]
    assert order({"a1": card(due="2026-12-24")}, interview="2026-11-29")["later"] == ["a1"]


def test_a_list_asks_for_exactly_its_questions():
    fit = of("choosing", "fitting", FACTS, {"chosen": {}, "ids": ["b1", "gone", "a2"]})
    assert [one["id"] for one in fit] == ["a2", "b1"]
    fit = of("choosing", "fitting", FACTS, {"chosen": {"frequency": "rarely"}, "ids": []})
    assert [one["id"] for one in fit] == ["b1"]


@pytest.mark.parametrize(
    ("address", "choice"),
    [
        ("", {"chosen": {}, "count": 10, "ids": []}),
        ("?topic=sql&level=mid&count=5", {"chosen": {"topic": "sql", "level": "mid"}, "count": 5, "ids": []}),
        ("?ids=a,b-c&count=20", {"chosen": {}, "count": 20, "ids": ["a", "b-c"]}),
    ],
)
def test_what_is_chosen_survives_the_address(address, choice):
    assert of("choosing", "choiceIn", address) == choice
    assert of("choosing", "addressOf", choice) == address


def test_an_address_that_asks_for_nonsense_gets_what_is_usual():
    assert of("choosing", "choiceIn", "?count=7&ids=,a,,a&h=x") == {"chosen": {}, "count": 10, "ids": ["a"]}


def test_the_count_says_what_kind_of_questions_fit():
    arranged = {"due": [1], "fresh": [2, 3], "later": [4]}
    assert of("choosing", "counted", arranged) == "4 questions fit: 1 due, 2 new, 1 not due yet"
    assert of("choosing", "counted", {"due": [], "fresh": [1], "later": []}) == "1 question fits: 1 new"


# A round


def round_after(*steps, ids=("a", "b")):
    """The round after some steps, each a call on it."""
    calls = ", ".join(f"(r) => my.{step}" for step in steps)
    code = f"[{calls}].reduce((r, step) => step(r), my.begun({list(ids)}))"
    return js("practice/round.js", code)


def test_a_round_shows_ticks_grades_and_goes_on():
    shown = round_after(
        "shown(r, 'outline')", "ticked(r, 2, true)", "ticked(r, 0, true)", "ticked(r, 2, false)", "chosen(r, 3)"
    )
    assert (shown["step"], shown["ticks"], shown["grade"]) == ("outline", [0], 3)
    after = round_after("shown(r, 'answer')", "ticked(r, 0, true)", "chosen(r, 4)", "next(r, 3)")
    assert after == {
        "ids": ["a", "b"], "at": 1, "step": "asked", "ticks": [], "grade": 0, "grades": {"a": 3},
    }  # fmt: skip


def test_what_was_missed_is_asked_once_more_at_the_end_and_only_once():
    assert round_after("next(r, 1)")["ids"] == ["a", "b", "a"]
    again = round_after("next(r, 1)", "next(r, 3)")
    assert of("round", "place", again) == "Question 3 of 3, once more"
    over = round_after("next(r, 1)", "next(r, 3)", "next(r, 1)")
    assert over["ids"] == ["a", "b", "a"]
    assert of("round", "isOver", over) is True
    assert of("round", "isOver", again) is False


def test_a_round_can_be_stopped_or_a_question_left_out_without_a_grade():
    assert round_after("next(r, 3)", "stopped(r)")["ids"] == ["a"]
    assert round_after("ticked(r, 1, true)", "skipped(r)") == round_after(ids=["b"])


def test_the_sum_names_what_to_repeat_the_worst_first():
    done = round_after("next(r, 2)", "next(r, 1)", "next(r, 4)", "next(r, 3)", ids=["hard", "missed", "easy", "good"])
    assert of("round", "sum", done) == {"count": 4, "held": 2, "repeat": ["missed", "hard"]}
    better = round_after("next(r, 1)", "next(r, 3)", ids=["missed"])
    assert of("round", "sum", better) == {"count": 1, "held": 1, "repeat": []}


# What is remembered


def read(text):
    """Progress read from a text, or why it was not."""
    code = f"(() => {{ try {{ return my.read({json.dumps(text)}); }} catch (error) {{ return String(error.message); }} }})()"
    return js("practice/progress.js", code)


def test_progress_survives_its_file_but_for_the_round():
    mine = {"version": 1, "interview": "2026-12-04", "choice": "?x", "cards": {"a": card()}, "round": round_after()}
    assert read(json.dumps(mine)) == mine
    assert read(of("progress", "exported", mine)) == mine | {"choice": "", "round": None}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "it is not JSON"),
        ('{"version": 1, "cards"', "it is not JSON"),
        ("null", "it holds no practice"),
        ('["a"]', "it holds no practice"),
        ('{"version": 1}', "it holds no practice"),
        ('{"version": 2, "cards": {}}', "a newer edition of this page wrote it; load the page anew"),
        ('{"cards": {}}', "it names no version that this page knows"),
        ('{"version": 1, "cards": [1]}', "its cards are not a list by question"),
        ('{"version": 1, "cards": {}, "interview": "soon"}', "the interview is on 'soon', which is no day"),
        ('{"version": 1, "cards": {"a": 3}}', "its card 'a' is no card"),
        (json.dumps({"version": 1, "cards": {"a": card(due="2026-02-30")}}), "its card 'a' has no day in 'due'"),
        (json.dumps({"version": 1, "cards": {"b": card(stability=0)}}), "its card 'b' has no sensible 'stability'"),
        (json.dumps({"version": 1, "cards": {"b": card(grade="good")}}), "its card 'b' has no sensible 'grade'"),
    ],
)
def test_a_bad_file_is_refused_and_says_why(text, why):
    assert read(text) == why


def test_a_round_that_cannot_be_read_is_let_go_and_the_cards_are_kept():
    for broken in (3, {"ids": "a"}, round_after() | {"at": -1}, round_after() | {"step": "?"}):
        assert read(json.dumps({"version": 1, "cards": {"a": card()}, "round": broken})) == {
            "version": 1, "interview": "", "choice": "", "cards": {"a": card()}, "round": None,
        }  # fmt: skip


def merged(mine, other):
    progress = {"version": 1, "interview": "", "choice": "", "cards": {}, "round": None}
    return of("progress", "merged", progress | mine, progress | other)


def test_an_old_file_takes_nothing_back_and_a_new_one_adds():
    old, new = card(reviewed="2026-11-01"), card(reviewed="2026-11-20")
    both = merged({"cards": {"a": new, "b": old}}, {"cards": {"a": old, "b": new, "c": old}})
    assert both["cards"] == {"a": new, "b": new, "c": old}
    same_day = merged({"cards": {"a": card(reps=3)}}, {"cards": {"a": card(reps=4)}})
    assert same_day["cards"]["a"]["reps"] == 4


def test_a_file_without_an_interview_leaves_mine():
    assert merged({"interview": "2026-12-04"}, {})["interview"] == "2026-12-04"
    assert merged({"interview": "2026-12-04"}, {"interview": "2026-12-09"})["interview"] == "2026-12-09"


def test_a_retired_question_hands_its_card_on_and_an_unknown_one_keeps_it():
    old, new = card(reviewed="2026-11-01"), card(reviewed="2026-11-20")
    progress = {"cards": {"was": new, "is": old, "unheard-of": old, "first": old}, "round": round_after(ids=["was", "b"])}
    after = of("progress", "carried", progress, {"was": "is", "first": "second", "second": "third"})
    assert after["cards"] == {"is": new, "unheard-of": old, "third": old}
    assert after["round"]["ids"] == ["is", "b"]


def test_retired_ids_that_point_at_each_other_end_somewhere():
    assert of("progress", "current", "a", {"a": "b", "b": "a"}) in ("a", "b")


def test_the_page_is_told_which_questions_were_replaced(right):
    assert known(right)["retired"] == {old.id: old.replaced_by for old in right.retired.values() if old.replaced_by}
    assert known(right)["retired"]


# Where it is kept


STORAGES = """({
    holding: () => ({
        getItem: (key) => held[key] ?? null,
        setItem: (key, text) => (held[key] = text),
        removeItem: (key) => delete held[key],
    }),
    full: () => ({ getItem: () => null, setItem: () => { throw new Error("full"); } }),
    blocked: () => { throw new Error("blocked"); },
})"""


def kept(storage, code, held=None):
    """What `code` gives, run with a keeper over a storage that holds something, is full, or is blocked."""
    return js(
        "practice/kept.js",
        f"""(() => {{
            const held = {json.dumps(held or {})};
            const storage = {STORAGES}.{storage};
            const keeper = my.open(storage);
            const cards = () => Object.keys(keeper.progress().cards);
            const add = (id) => keeper.keep((p) => ({{ ...p, cards: {{ ...p.cards, [id]: {json.dumps(CARD)} }} }}));
            {code}
        }})()""",
    )


def test_progress_is_kept_under_one_key_and_another_tab_sees_it():
    held = kept(
        "holding", "add('a'); my.open(storage); add('b'); return [held, Object.keys(my.open(storage).progress().cards)]"
    )
    assert list(held[0]) == ["ml-interview-guide.practice"]
    assert held[1] == ["a", "b"]


def test_two_tabs_do_not_undo_each_other():
    code = (
        "const other = my.open(storage); other.progress(); add('a'); other.keep((p) => ({ ...p, interview: '2026-12-04' }));"
    )
    assert kept("holding", f"{code} return [keeper.progress().interview, cards()]") == [
        "2026-12-04",
        ["a"],
    ]


@pytest.mark.parametrize(("storage", "fault"), [("full", "FULL"), ("blocked", "BLOCKED")])
def test_a_full_or_blocked_storage_says_so_and_still_lets_one_practice(storage, fault):
    code = f"add('a'); add('b'); return [keeper.fault() === my.{fault}, cards()]"
    assert kept(storage, code) == [True, ["a", "b"]]


def test_what_cannot_be_read_is_said_and_never_written_over():
    bad = {KEY: '{"version": 9, "cards": {}}'}
    code = "add('a'); return [keeper.fault(), cards(), held, keeper.unread()]"
    assert kept("holding", code, bad) == [
        "What this device remembered cannot be read: a newer edition of this page wrote it; load the page anew. "
        "It is left as it is, and what comes now is not kept.",
        ["a"],
        bad,
        bad[KEY],
    ]


def test_everything_can_be_forgotten_what_cannot_be_read_included():
    code = "cards(); keeper.forget(); const gone = { ...held }; add('a'); return [gone, keeper.fault(), Object.keys(held)]"
    assert kept("holding", code, {KEY: "?"}) == [{}, "", [KEY]]


def test_a_clock_shows_minutes_and_seconds():
    assert js("practice/clock.js", "[0, 59.9, 61, 600].map(my.shownAs)") == ["0:00", "0:59", "1:01", "10:00"]
