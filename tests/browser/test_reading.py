"""What a reader does: search, land on a question, open its answer, keep its link."""

import pytest
from playwright.sync_api import expect
from project import ROOT

TOPIC = "machine-learning/evaluation/"
QUESTION = "roc-auc-or-pr-auc"


def search(page, size, words):
    if size == "phone":
        page.locator("label.md-header__button[for=__search]").click()
    page.locator(".md-search__input").fill(words)
    return page.locator(".md-search-result__link")


def test_a_reader_searches_opens_the_answer_and_keeps_its_link(page, size):
    page.goto("")
    expect(page.get_by_role("heading", level=1)).to_have_text("Common ML interview questions and how to answer them")
    hit = search(page, size, "PR-AUC").filter(has_text="When would you report PR-AUC rather than ROC-AUC?").first
    hit.click()
    page.wait_for_url(f"**/{TOPIC}**{QUESTION}*")
    question = page.locator("article.question", has=page.locator(f"#{QUESTION}"))
    expect(question.get_by_role("heading", level=2)).to_be_in_viewport()
    answer = question.locator("details.answer")
    if not answer.evaluate("node => node.open"):
        answer.locator("> summary").click()
    expect(answer.get_by_text("I start from the decision.")).to_be_visible()
    question.get_by_role("link", name="Copy link", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="Link copied")).to_have_count(1)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith(f"{TOPIC}#{QUESTION}")
    page.goto("about:blank")
    page.goto(copied)
    expect(page.locator(f"#{QUESTION}")).to_be_in_viewport()
    expect(page.locator("article.question", has=page.locator(f"#{QUESTION}")).locator("details.answer")).to_have_attribute(
        "open", ""
    )


def test_the_contents_mark_the_question_that_a_link_leads_to(page):
    page.set_viewport_size({"width": 1300, "height": 900})  # a phone has no room for them
    page.goto(f"{TOPIC}#what-is-calibration")
    expect(page.locator(".md-sidebar--secondary .md-nav__link--active")).to_have_attribute("href", "#what-is-calibration")
    top, header = page.evaluate(
        "[document.getElementById('what-is-calibration').parentElement, document.querySelector('.md-header')]"
        ".map((one, i) => one.getBoundingClientRect()[i ? 'bottom' : 'top'])"
    )
    assert top >= header  # the whole frame is seen


def test_answers_stay_closed_until_they_are_asked_for(page):
    page.goto(TOPIC)
    answers = page.locator("details.answer")
    assert answers.count() > 0
    assert page.locator("article.question details[open]").count() == 0


def test_the_field_on_the_start_page_opens_the_search(page):
    page.goto("")
    page.get_by_role("button", name="Search: AUC").click()
    expect(page.locator(".md-search__input")).to_be_focused()


def test_a_program_can_be_copied_whole(page):
    page.goto(f"{TOPIC}#{QUESTION}")
    page.get_by_role("button", name="Copy precision_by_prevalence.py").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip() == (ROOT / "data/code/precision_by_prevalence.py").read_text("utf-8").rstrip()


def test_without_scripts_everything_can_be_read(browser, browser_context_args):
    context = browser.new_context(**browser_context_args, java_script_enabled=False)
    page = context.new_page()
    page.goto(TOPIC)
    page.locator("article.question", has=page.locator(f"#{QUESTION}")).locator("details.answer > summary").click()
    expect(page.get_by_text("I start from the decision.")).to_be_visible()
    page.goto("")
    expect(page.locator("button.ask")).to_be_hidden()
    context.close()


@pytest.mark.parametrize(
    "path",
    ["", "what-is-asked/", "plan/", "job-postings/", TOPIC, "programming/sql/", "ml-system-design/prediction-systems/"],
)
def test_nothing_pushes_a_page_sideways(page, path):
    page.goto(path)
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
