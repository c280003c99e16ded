"""The Practice page in a real browser: a round by keyboard, what is remembered, and what is said where something fails."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

KEY = "ml-interview-guide.practice"
TOPIC = "practice/?topic=evaluation&count=5"
LIST = "practice/?ids=roc-auc-or-pr-auc,what-is-calibration"
DAY = "2026-11-27"
CARD = {"due": DAY, "reviewed": "2026-11-20", "grade": 3, "stability": 9.5, "difficulty": 4.2, "reps": 3, "lapses": 1}


@pytest.fixture
def page(page):
    """A page on which it is always the same evening."""
    page.clock.set_fixed_time(f"{DAY}T21:00:00")
    return page


def started(page, path=LIST):
    page.goto(path)
    page.get_by_role("button", name=re.compile("^Start with")).click()
    expect(question(page)).to_be_focused()


def question(page):
    return page.locator(".round article.question > h2")


def points(page):
    return page.locator(".round .outline").get_by_role("checkbox")


def show_outline(page):
    page.get_by_role("button", name="Show what they listen for").click()


def show_answer(page):
    show_outline(page)
    page.get_by_role("button", name="Show the sample answer").click()


def graded(page, name):
    """See the question through, with this grade."""
    before = page.locator(".place").text_content()
    show_answer(page)
    page.get_by_role("radio", name=name).check()
    page.get_by_role("button", name="Next", exact=True).click()
    expect(page.locator(".place")).not_to_have_text(before) if page.locator(".over").is_hidden() else None


def remembered(page):
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))


def remember(page, **progress):
    """Let the device remember something before the page is opened."""
    text = json.dumps({"version": 1, "interview": "", "choice": "", "cards": {}, "round": None} | progress)
    page.goto("404.html")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def faults(page):
    found = Axe().run(page).response["violations"]
    return [(fault["id"], [node["target"] for node in fault["nodes"]][:3]) for fault in found]


def tab_to(page, name):
    """Press Tab until this is focused, as a reader without a mouse would."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if name in page.evaluate("(document.activeElement.closest('label') ?? document.activeElement).textContent"):
            return
    raise AssertionError(f"{name} is not reached")


# A round


def test_a_whole_round_by_keyboard(page):
    page.goto(LIST)
    page.locator(".choose [name=category]").focus()
    tab_to(page, "Start with 2")
    page.keyboard.press("Enter")
    expect(question(page)).to_be_focused()
    expect(page.locator("p.said[role=status]").first).to_have_text("Question 1 of 2")
    expect(page.locator(".outline")).to_be_hidden()
    expect(page.locator("details.answer")).to_be_hidden()
    tab_to(page, "Show what they listen for")
    page.keyboard.press("Enter")
    expect(page.locator(".outline .part")).to_be_focused()
    expect(page.locator("details.answer")).to_be_hidden()
    for _ in range(points(page).count()):
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
    tab_to(page, "Show the sample answer")
    page.keyboard.press("Enter")
    expect(page.locator("details.answer > summary")).to_be_focused()
    expect(page.locator("details.answer")).to_have_attribute("open", "")
    expect(page.get_by_role("radio", name="Easy")).to_be_checked()
    page.get_by_role("radio", name="Easy").focus()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("radio", name="Good")).to_be_checked()
    tab_to(page, "Next")
    page.keyboard.press("Enter")
    expect(page.locator(".place")).to_have_text("Question 2 of 2")
    expect(question(page)).to_be_focused()
    assert [card["grade"] for card in remembered(page)["cards"].values()] == [3]


def test_the_question_is_the_one_of_its_page_with_formulas_picture_and_program(page):
    started(page, "practice/?ids=roc-auc-or-pr-auc")
    show_answer(page)
    article = page.locator(".round article.question")
    expect(article.locator("h2")).to_have_id("roc-auc-or-pr-auc")
    assert article.locator("x-math .katex").first.evaluate("node => getComputedStyle(node).fontFamily").startswith("KaTeX")
    picture = article.locator("img:visible").first
    picture.scroll_into_view_if_needed()
    page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=picture.element_handle())
    article.get_by_role("button", name="Copy precision_by_prevalence.py").click()
    assert "def " in page.evaluate("navigator.clipboard.readText()")
    article.get_by_role("link", name="Copy link").click()
    expect(page.get_by_role("status").filter(has_text="Link copied")).to_have_count(1)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("/machine-learning/evaluation/#roc-auc-or-pr-auc")
    broken = article.locator("a[href]").evaluate_all(
        "links => links.map(one => one.href).filter(one => one.includes('practice/'))"
    )
    assert broken == []


def test_every_topics_questions_can_be_practiced(page, real):
    first = {question.topic: question.id for question in reversed(real.questions)}
    page.goto(f"practice/?ids={','.join(first.values())}&count=20")
    found = page.evaluate("""async (questions) => {
        const { articleOf } = await import("../assets/practice/question.js");
        const articles = await Promise.all(questions.map(articleOf));
        return articles.map((one) => [one.querySelector("h2").id, one.querySelectorAll(".outline > ul > li").length > 2]);
    }""", [{"id": one.id, "category": one.category, "topic": one.topic} for one in real.questions])  # fmt: skip
    assert found == [[one.id, True] for one in real.questions]


def test_what_was_ticked_proposes_the_grade_until_the_reader_chooses(page):
    started(page)
    show_answer(page)
    expect(page.get_by_role("radio", name="Again")).to_be_checked()
    for box in points(page).all():
        box.check()
    expect(page.get_by_role("radio", name="Easy")).to_be_checked()
    page.get_by_role("radio", name="Hard").check()
    points(page).first.uncheck()
    expect(page.get_by_role("radio", name="Hard")).to_be_checked()


def test_a_missed_question_comes_once_more_and_the_sum_names_it(page):
    started(page)
    title = question(page).text_content()
    graded(page, "Again")
    graded(page, "Good")
    expect(page.locator(".place")).to_have_text("Question 3 of 3, once more")
    expect(question(page)).to_have_text(title)
    graded(page, "Hard")
    over = page.locator("section.over")
    expect(over.get_by_role("heading", name="2 questions practiced")).to_be_focused()
    expect(over.get_by_role("link", name=title)).to_have_attribute("href", re.compile("/machine-learning/evaluation/#"))
    expect(over.locator("li")).to_contain_text("due tomorrow")
    expect(over.locator(".ahead")).to_have_text("1 question is due tomorrow.")
    over.get_by_role("button", name="Choose something else").click()
    expect(page.locator(".choose [role=status]")).to_have_text("2 questions fit: 2 not due yet")


def test_loading_the_page_anew_in_the_middle_keeps_the_round(page):
    started(page)
    graded(page, "Good")
    title = question(page).text_content()
    show_outline(page)
    points(page).nth(1).check()
    page.reload()
    expect(question(page)).to_have_text(title)
    expect(page.locator(".place")).to_have_text("Question 2 of 2")
    expect(points(page).nth(1)).to_be_checked()
    expect(page.locator("details.answer")).to_be_hidden()


def test_another_address_offers_to_go_on_with_the_round_that_was_left(page):
    started(page)
    graded(page, "Good")
    page.goto(TOPIC)
    page.get_by_role("button", name="Go on: question 2 of 2").click()
    expect(page.locator(".place")).to_have_text("Question 2 of 2")
    expect(question(page)).to_be_focused()


def test_a_round_that_is_stopped_keeps_what_was_graded(page):
    started(page, TOPIC)
    graded(page, "Good")
    page.get_by_role("button", name="Stop here").click()
    expect(page.get_by_role("heading", name="1 question practiced")).to_be_focused()
    page.get_by_role("button", name="Another round").click()
    expect(question(page)).to_be_focused()
    page.get_by_role("button", name="Stop here").click()
    expect(page.get_by_role("button", name=re.compile("^Start with"))).to_be_visible()


def test_the_clock_is_quiet_and_stops_when_the_outline_is_shown(page):
    page.clock.install(time=f"{DAY}T21:00:00")
    started(page)
    face = page.locator(".face[role=timer]")
    expect(face).to_have_text("0:00")
    page.get_by_role("button", name="Start the clock").click()
    page.clock.run_for(3100)
    expect(face).to_have_text("0:03")
    page.get_by_role("button", name="Stop the clock").click()
    page.clock.run_for(5000)
    expect(face).to_have_text("0:03")
    page.get_by_role("button", name="Go on").click()
    page.clock.run_for(2000)
    show_outline(page)
    page.clock.run_for(9000)
    assert face.text_content() == "0:05"


def test_where_motion_is_not_wanted_the_clock_changes_every_ten_seconds(page):
    page.emulate_media(reduced_motion="reduce")
    page.clock.install(time=f"{DAY}T21:00:00")
    started(page)
    page.get_by_role("button", name="Start the clock").click()
    page.clock.run_for(9000)
    expect(page.get_by_role("timer")).to_have_text("0:00")
    page.clock.run_for(4000)
    expect(page.get_by_role("timer")).to_have_text("0:10")


def test_the_sum_is_there_again_after_looking_up_what_to_repeat_but_not_on_a_new_visit(page):
    started(page)
    graded(page, "Hard")
    graded(page, "Good")
    page.locator(".over li a").click()
    page.wait_for_url("**/machine-learning/evaluation/#*")
    page.go_back()
    expect(page.get_by_role("heading", name="2 questions practiced")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="2 questions practiced")).to_be_visible()
    page.goto("plan/")
    page.goto(LIST)
    expect(page.get_by_role("button", name="Start with 2")).to_be_visible()


# What is chosen


def test_the_choice_stands_in_the_address_and_is_remembered_for_the_next_visit(page, real):
    page.goto("practice/")
    page.get_by_label("Topic").select_option("evaluation")
    page.get_by_label("Questions a round").select_option("5")
    count = sum(one.topic == "evaluation" for one in real.questions)
    expect(page.locator(".choose [role=status]")).to_have_text(f"{count} questions fit: {count} new")
    assert page.url.endswith("practice/?topic=evaluation&count=5")
    page.goto("practice/")
    expect(page.get_by_label("Topic")).to_have_value("evaluation")
    page.locator(".choose").get_by_role("button", name="Clear").click()
    expect(page.locator(".choose [role=status]")).to_have_text(
        f"{len(real.questions)} questions fit: {len(real.questions)} new"
    )
    assert page.url.endswith("practice/")


def test_where_nothing_fits_the_page_says_so_and_does_not_start(page):
    page.goto("practice/?topic=mlops&level=junior&frequency=rarely")
    expect(page.get_by_text("No question fits.")).to_be_visible()
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_disabled()


def test_a_plan_can_be_practiced_as_it_stands(page):
    page.goto("plan/")
    titles = page.locator(".plan-sum").first.locator("xpath=following-sibling::h2[1]/preceding-sibling::ul//a").count()
    page.get_by_role("link", name="Practice these").first.click()
    expect(page.get_by_text(f"Only from a list of {titles}.")).to_be_visible()
    expect(page.get_by_role("button", name=f"Start with {titles}")).to_be_enabled()
    page.get_by_role("button", name="Choose among all").click()
    expect(page.get_by_text("Only from a list")).to_be_hidden()


def test_due_questions_are_asked_before_new_ones(page):
    remember(page, cards={"what-is-calibration": CARD})
    page.goto(TOPIC)
    expect(page.locator(".choose [role=status]")).to_contain_text("1 due")
    page.get_by_role("button", name="Start with 5").click()
    expect(question(page)).to_have_id("what-is-calibration")


# The interview


def test_a_date_that_is_typed_is_kept_and_nothing_is_put_off_beyond_it(page):
    page.goto(LIST)
    page.get_by_label("Day of the interview").focus()
    page.keyboard.type("11292026")
    assert remembered(page)["interview"] == "2026-11-29"
    page.get_by_role("button", name="Start with 2").click()
    show_answer(page)
    for name in ("Hard", "Good", "Easy"):
        expect(page.locator(".grading label", has_text=name)).to_contain_text("tomorrow")


def test_a_date_that_is_past_is_said_and_can_be_cleared(page):
    remember(page, interview="2026-11-25")
    page.goto(LIST)
    expect(page.get_by_text("The interview was on 25 November.")).to_be_visible()
    page.get_by_role("button", name="Clear the date").click()
    expect(page.get_by_text("The interview was")).to_be_hidden()
    expect(page.get_by_label("Day of the interview")).to_have_value("")
    assert remembered(page)["interview"] == ""


# What is remembered


def opened_memory(page):
    page.get_by_text("What this device remembers").click()
    return page.locator("details.kept")


def test_practice_is_saved_to_a_file_and_read_from_one(page, tmp_path):
    remember(page, cards={"what-is-calibration": CARD, "unheard-of": CARD}, interview="2026-12-04")
    page.goto(LIST)
    kept = opened_memory(page)
    expect(kept.locator(".held")).to_contain_text("1 practiced question.")
    with page.expect_download() as saved:
        kept.get_by_role("button", name="Save to a file").click()
    assert saved.value.suggested_filename == f"interview-practice-{DAY}.json"
    saved.value.save_as(tmp_path / "saved.json")
    page.evaluate("localStorage.clear()")
    page.reload()
    kept = opened_memory(page)
    expect(kept.locator(".held")).to_contain_text("No practiced question yet.")
    page.locator("input.file").set_input_files(tmp_path / "saved.json")
    expect(kept.locator(".held")).to_contain_text("Read from saved.json. 1 practiced question.")
    expect(page.get_by_label("Day of the interview")).to_have_value("2026-12-04")
    assert set(remembered(page)["cards"]) == {"what-is-calibration", "unheard-of"}


def test_a_bad_file_changes_nothing_and_says_why(page, tmp_path):
    remember(page, cards={"what-is-calibration": CARD})
    page.goto(LIST)
    before = remembered(page)
    (tmp_path / "bad.json").write_text(json.dumps({"version": 1, "cards": {"a": CARD | {"due": "soon"}}}), "utf-8")
    page.locator("input.file").set_input_files(tmp_path / "bad.json")
    expect(page.get_by_role("alert")).to_have_text(
        "bad.json was not read: its card 'a' has no day in 'due'. Nothing was changed."
    )
    assert remembered(page) == before


def test_forgetting_asks_first(page):
    remember(page, cards={"what-is-calibration": CARD}, interview="2026-12-04")
    page.goto(LIST)
    forget = opened_memory(page).get_by_role("button", name="Forget everything")
    for answer in ("Keep it", "Escape"):
        forget.click()
        expect(page.get_by_role("button", name="Keep it")).to_be_focused()
        page.keyboard.press("Escape") if answer == "Escape" else page.get_by_role("button", name=answer).click()
        assert remembered(page)["interview"] == "2026-12-04"
    forget.click()
    page.get_by_role("button", name="Forget it").click()
    expect(page.locator(".held")).to_contain_text("Forgotten. No practiced question yet.")
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("Storage.prototype.setItem = () => { throw new Error('full'); };", "This browser has no room left"),
        (
            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } });",
            "This browser keeps nothing for this page",
        ),
    ],
    ids=["full", "blocked"],
)
def test_a_device_that_remembers_nothing_says_so_and_still_lets_one_practice(page, broken, told):
    page.add_init_script(broken)
    started(page)
    expect(page.get_by_role("alert")).to_contain_text(told)
    graded(page, "Good")
    graded(page, "Good")
    expect(page.get_by_role("heading", name="2 questions practiced")).to_be_visible()
    page.errors = [error for error in page.errors if error not in ("full", "blocked")]  # the theme's own scripts


def test_another_tab_that_goes_on_is_followed(page, context):
    started(page)
    other = context.new_page()
    other.clock.set_fixed_time(f"{DAY}T21:00:00")
    other.goto(LIST)
    other.get_by_role("button", name="Go on").click()
    expect(other.locator(".place")).to_have_text("Question 1 of 2")
    graded(page, "Good")
    expect(other.locator(".place")).to_have_text("Question 2 of 2")


# Where it cannot work


def test_a_question_that_cannot_be_fetched_can_be_tried_again_or_left_out(page):
    page.route("**/machine-learning/evaluation/", lambda route: route.abort())
    page.goto(LIST)
    page.get_by_role("button", name="Start with 2").click()
    expect(page.get_by_text("The question could not be fetched.")).to_be_visible()
    expect(page.get_by_role("button", name="Try again")).to_be_focused()
    page.unroute("**/machine-learning/evaluation/")
    page.get_by_role("button", name="Try again").click()
    expect(question(page)).to_be_focused()


def test_without_scripts_the_page_says_what_to_do_instead(browser, browser_context_args):
    context = browser.new_context(**browser_context_args, java_script_enabled=False)
    page = context.new_page()
    page.goto("practice/")
    expect(page.locator("noscript > p")).to_contain_text("This page asks with a script")
    expect(page.get_by_role("button", name="Start")).to_be_hidden()
    page.locator("noscript a", has_text="The plan").click()
    expect(page.get_by_role("link", name="Practice these").first).to_be_hidden()
    context.close()


def test_a_script_that_does_not_come_is_said(page):
    page.route("**/assets/practice.js", lambda route: route.abort())
    page.goto("practice/")
    expect(page.get_by_role("alert")).to_contain_text("This page's script could not be loaded.")


def test_only_this_page_fetches_the_scheduler_and_only_for_a_round(page):
    fetched = []
    page.on("request", lambda request: fetched.append(request.url))
    for path in ("", "machine-learning/evaluation/", "plan/", LIST):
        page.goto(path, wait_until="networkidle")
    assert [url for url in fetched if "ts-fsrs" in url] == []
    page.get_by_role("button", name="Start with 2").click()
    expect(question(page)).to_be_visible()
    assert len([url for url in fetched if url.endswith("practice/ts-fsrs.js")]) == 1


# Whoever practices


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_screen_has_a_fault_of_access_or_pushes_a_narrow_page_sideways(page, scheme, size):
    page.emulate_media(color_scheme=scheme)
    if size == "phone":
        page.set_viewport_size({"width": 320, "height": 640})

    def sound():
        assert faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    remember(page, interview="2026-11-25")
    page.goto("practice/?ids=roc-auc-or-pr-auc,window-functions-over-partition-by")
    opened_memory(page)
    sound()
    page.get_by_role("button", name="Forget everything").click()
    sound()
    page.keyboard.press("Escape")
    page.get_by_role("button", name=re.compile("^Start with")).click()
    expect(question(page)).to_be_visible()
    sound()
    show_outline(page)
    sound()
    page.get_by_role("button", name="Show the sample answer").click()
    page.evaluate("document.querySelectorAll('.round details').forEach(details => details.open = true)")
    sound()
    page.get_by_role("radio", name="Hard").check()
    page.get_by_role("button", name="Next", exact=True).click()
    expect(page.locator(".over, .aloud").locator("visible=true").first).to_be_visible()
    page.get_by_role("button", name="Stop here").click() if page.locator(".round").is_visible() else None
    expect(page.get_by_role("heading", name=re.compile("practiced$"))).to_be_visible()
    sound()


@pytest.mark.parametrize("progress", [{}, {"interview": "2026-11-25"}], ids=["new here", "was here before"])
def test_nothing_jumps_while_the_page_loads(page, progress):
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    remember(page, **progress)
    page.goto(LIST)
    page.wait_for_timeout(500)
    assert page.evaluate("shift") < 0.01
