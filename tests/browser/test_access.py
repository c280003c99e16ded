"""Whoever reads: by keyboard, by ear, at night, on the narrowest phone, at twice the size, on paper, with motion off."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

TOPIC = "machine-learning/evaluation/"
KINDS = (
    "",
    "machine-learning/",
    TOPIC,
    "programming/sql/",
    "what-is-asked/",
    "plan/",
    "practice/",
    "find/",
    "contribute/",
    "404.html",
)
"""One page of each kind, a page with queries and tables, and the one that is missing."""

OPEN_ALL = "document.querySelectorAll('details').forEach(details => details.open = true)"
PALETTES = pytest.mark.parametrize("scheme", ["light", "dark"])


def faults(page, **options):
    results = Axe().run(page, options=options or None)
    return [(fault["id"], [node["target"] for node in fault["nodes"]][:3]) for fault in results.response["violations"]]


@PALETTES
@pytest.mark.parametrize("path", KINDS)
def test_no_page_has_an_accessibility_fault_closed_or_open(page, path, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(path)
    assert faults(page) == []
    if page.locator("details").count():
        page.evaluate(OPEN_ALL)
        assert faults(page) == []


@PALETTES
def test_text_for_long_reading_has_the_highest_contrast(page, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(TOPIC)
    page.evaluate(OPEN_ALL)
    page.evaluate(
        "document.querySelectorAll('.highlight, .says, .tested, .for, .facts, summary').forEach(part => part.remove())"
    )
    results = Axe().run(
        page, context="article.question", options={"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}}
    )
    assert len(results.response["passes"][0]["nodes"]) > 50
    assert [node["html"][:80] for fault in results.response["violations"] for node in fault["nodes"]] == []


@pytest.mark.parametrize("path", [*KINDS[:-1], "statistics/probability/", "ml-system-design/prediction-systems/"])
@pytest.mark.parametrize("width", [360, 320], ids=["narrow phone", "four times the size"])
def test_the_narrowest_screen_never_scrolls_sideways(page, path, width):
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(path)
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", ["", TOPIC, "find/", f"{TOPIC}#roc-auc-or-pr-auc"])
def test_nothing_jumps_while_a_page_loads(page, path):
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(path)
    page.wait_for_timeout(500)
    assert page.evaluate("shift") < 0.01


def test_a_keyboard_reaches_a_question_opens_it_and_reads_on(page):
    page.goto(TOPIC)
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to content")
    page.keyboard.press("Enter")
    stops = []
    for _ in range(12):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.textContent.trim()"))
    assert stops[0] == "Where to prepare"
    first = stops.index("Copy link")
    assert [" ".join(stop.split()) for stop in stops[first : first + 6]] == [
        "Copy link",
        "Edit",
        "Sample answer",
        "What lifts it",
        "Mistakes",
        f"Follow-ups {page.locator('article.question').first.locator('.follow-ups > details').count()}",
    ]
    answer = page.locator("details.answer").first
    answer.locator("> summary").focus()
    page.keyboard.press("Enter")
    expect(answer).to_have_attribute("open", "")
    page.keyboard.press("Enter")
    assert answer.get_attribute("open") is None


def test_what_has_the_focus_can_be_seen(page):
    page.goto(TOPIC)
    for _ in range(14):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "[document.activeElement, document.activeElement.nextElementSibling].some(one => {"
            "const style = one && getComputedStyle(one);"
            "return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 })"
        )
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def test_formulas_and_pictures_can_be_heard(page):
    page.goto("statistics/hypothesis-tests/")
    assert page.locator("x-math").count() > 20
    assert page.locator("x-math:not(:has(math))").count() == 0
    assert page.locator("x-math .katex-html:not([aria-hidden=true])").count() == 0
    assert page.locator("figure").count() > 0
    words = page.locator("figure .panels > img.only-light:first-child").evaluate_all(
        "all => all.map(one => one.alt.split(' ').length)"
    )
    assert min(words) >= 15


def test_pictures_wait_until_they_are_wanted_and_keep_their_place(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(TOPIC)
    page.wait_for_timeout(300)
    assert [url for url in asked if "assets/figures" in url] == []
    sizes = page.locator("figure img").evaluate_all(
        "all => all.map(one => one.hasAttribute('width') && one.hasAttribute('height'))"
    )
    assert sizes and all(sizes)


def test_paper_gets_the_open_answer_and_no_furniture(page):
    page.goto(f"{TOPIC}#roc-auc-or-pr-auc")
    page.emulate_media(media="print")
    expect(page.get_by_text("I start from the decision.")).to_be_visible()
    for furniture in (".md-header", ".md-footer", ".md-sidebar--primary", "article.question .permalink >> nth=0"):
        expect(page.locator(furniture)).to_be_hidden()


def test_motion_can_be_off(page):
    page.emulate_media(reduced_motion="reduce")
    page.goto(TOPIC)
    moving = page.evaluate(
        "[...document.querySelectorAll('*')].filter(one => { const style = getComputedStyle(one);"
        "return parseFloat(style.transitionDuration) > 0 && style.transitionProperty !== 'none' })"
        ".map(one => one.outerHTML.slice(0, 80))"
    )
    assert moving == []


def test_a_page_that_is_missing_leads_to_a_search(page):
    page.goto("404.html")
    page.get_by_label("Words of the question").fill("calibration")
    with page.expect_navigation() as navigation:
        page.get_by_role("button", name="Find").click()
    assert navigation.value.url.endswith("/guide/find/?text=calibration")
