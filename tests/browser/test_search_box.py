"""Search in a real browser: from words to the open answer, by hand and by keyboard, and what is said if it fails."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

ANSWER = "machine-learning/neural-networks/"
QUESTION = "dropout-and-its-scaling"
WORDS = "why does droput work"
SHIFTS = """
    window.shifts = 0;
    new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; })
      .observe({ type: "layout-shift", buffered: true });
"""


def typed(page, size, words):
    """Open the box as one does on a screen of that size, type, and give the hits."""
    if size == "phone":
        page.locator("label.md-header__button[for=__search]").click()
    box(page).click()
    box(page).press_sequentially(words)
    return page.locator(".md-search-result__link")


def box(page):
    return page.locator(".md-search__input")


def said(page):
    return page.locator(".md-search-result__meta[role=status]")


def heading(page):
    return page.locator(f"h2#{QUESTION}")


# What is fetched


def test_nothing_is_fetched_before_the_box_is_used(page, size):
    fetched = []
    page.on("response", lambda answer: fetched.append(answer.url))
    with page.expect_response("**/search/search_index.json") as stub:
        page.goto("", wait_until="networkidle")
    assert len(stub.value.body()) < 120
    assert [url for url in fetched if "questions.json" in url or "minisearch" in url or "engine" in url] == []
    expect(typed(page, size, "dropout").first).to_be_visible()
    assert len([url for url in fetched if url.endswith("search/questions.json.gz")]) == 1


def test_an_empty_box_says_what_may_be_typed(page, size):
    page.goto("")
    page.keyboard.press("/")
    expect(said(page)).to_have_text("A topic, an acronym, or a question in your words")


# From words to the answer


def test_a_misspelled_question_leads_to_its_open_answer_with_the_words_marked(page, size):
    page.goto("")
    hit = typed(page, size, WORDS).first
    expect(hit).to_contain_text("What does dropout do")
    expect(hit.locator(".where")).to_have_text(
        re.compile(r"Neural networks · Machine learning, deep learning and NLP · (Junior|Mid|Senior)")
    )
    hit.click()
    page.wait_for_url(f"**/{ANSWER}#{QUESTION}")
    expect(heading(page)).to_be_in_viewport()
    article = page.locator("article.question", has=heading(page))
    expect(article.locator("details.answer")).to_have_attribute("open", "")
    expect(heading(page).locator("mark")).to_have_text("dropout")
    assert page.locator("mark").count() == article.locator("mark").count() > 1
    expect(page.locator(".md-search__output")).to_be_hidden() if size == "phone" else None


def test_each_question_is_one_hit_and_one_link(page, size):
    page.goto("")
    links = typed(page, size, "regularization")
    expect(links.first).to_be_visible()
    addresses = links.evaluate_all("links => links.map(link => link.href.split('#')[1] ?? link.href)")
    assert len(addresses) == len(set(addresses)) == page.locator(".md-search-result__item").count() > 1


def test_arriving_does_not_jump(page):
    page.add_init_script(SHIFTS)
    page.goto(f"{ANSWER}?h=dropout#{QUESTION}")
    expect(heading(page).locator("mark")).to_be_visible()
    before = heading(page).evaluate("node => node.getBoundingClientRect().top")
    page.wait_for_timeout(700)
    assert abs(heading(page).evaluate("node => node.getBoundingClientRect().top") - before) < 2
    assert page.evaluate("window.shifts") < 0.01


def test_a_link_with_a_hash_opens_the_answer_on_the_same_page_too(page):
    page.goto(ANSWER)
    answer = page.locator("article.question", has=heading(page)).locator("details.answer")
    assert answer.evaluate("node => node.open") is False
    page.evaluate(f"location.hash = '{QUESTION}'")
    expect(answer).to_have_attribute("open", "")
    expect(heading(page)).to_be_in_viewport()


# Keys, and what is said


def test_the_search_works_by_keyboard_alone(page, size):
    page.goto("")
    page.keyboard.press("/")
    expect(box(page)).to_be_focused()
    page.keyboard.insert_text(WORDS)
    links = page.locator(".md-search-result__link")
    expect(links.first).to_contain_text("dropout")  # and not what a slow machine shows until the index is there
    expect(links.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(links.first).not_to_be_visible()
    expect(box(page)).not_to_be_focused()
    page.wait_for_timeout(100)  # the theme notices a moment later that the box was left
    page.keyboard.press("/")
    expect(box(page)).to_be_focused()
    expect(links.first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{ANSWER}#{QUESTION}")


def test_the_count_is_announced(page, size):
    page.goto("")
    links = typed(page, size, "regularization")
    expect(links.first).to_be_visible()
    expect(said(page)).to_have_text(re.compile(r"^\d+ matches, best first$"))


def test_words_that_are_pasted_are_searched(page, size):
    page.goto("")
    hits = typed(page, size, "")
    page.evaluate("document.querySelector('.md-search__input').value = ''")
    page.keyboard.insert_text("dropout")
    expect(hits.first).to_contain_text("What does dropout do")


def test_an_empty_result_offers_topics_and_asks_for_the_question(page, size):
    page.goto("")
    hits = typed(page, size, "xylophon zzqq")
    expect(said(page)).to_have_text("No question found. Nearest topics:")
    expect(hits).to_have_count(4)
    form = re.escape("https://github.com/owner/guide/issues/new?template=question.yml&")
    expect(hits.last).to_have_attribute("href", re.compile(form + r".*question=xylophon\+zzqq"))


# Where it cannot work


@pytest.mark.parametrize(
    "blocked", ["**/search/questions.json.gz", "**/minisearch.js", "**/search/engine.js", "**/search/hits.js"]
)
def test_a_search_that_cannot_load_says_so_and_points_to_the_find_page(page, size, blocked):
    page.route(blocked, lambda route: route.abort())
    page.goto("")
    hits = typed(page, size, "dropout")
    expect(said(page)).to_have_text("The search could not be loaded.")
    expect(hits).to_have_count(1)
    assert "/find/" in hits.first.get_attribute("href")
    hits.first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Find a question")


def test_without_its_worker_the_box_points_to_the_find_page(page, size):
    page.route("**/search/worker.js", lambda route: route.abort())
    page.goto("")
    typed(page, size, "dropout")
    expect(said(page)).to_contain_text("The search is not ready.")
    expect(said(page).get_by_role("link")).to_have_attribute("href", re.compile("find/$"))


# The Find page


def shown(page):
    return page.locator(".found li:visible")


def count(page):
    return page.locator("form.find [role=status]")


def test_without_scripts_the_find_page_is_a_list_by_topic(browser, browser_context_args, real):
    context = browser.new_context(**browser_context_args, java_script_enabled=False)
    page = context.new_page()
    page.goto("find/?level=senior")
    expect(shown(page)).to_have_count(len(real.questions))
    expect(page.locator("form.find")).to_be_hidden()
    page.get_by_role("link", name="What does dropout do", exact=False).click()
    page.wait_for_url(f"**/{ANSWER}#{QUESTION}")
    context.close()


def test_every_filter_shows_what_fits_and_is_kept_in_the_address(page, real):
    roles = {name: topic.roles for name, (_, topic) in real.vocabulary.topics.items()}
    fits = {
        "category=statistics": lambda one: one.category == "statistics",
        "topic=evaluation": lambda one: one.topic == "evaluation",
        "level=senior": lambda one: one.level == "senior",
        "role=data-analyst": lambda one: "data-analyst" in roles[one.topic],
        "frequency=often": lambda one: one.frequency == "often",
        "code=yes": lambda one: bool(one.code),
        "figure=yes": lambda one: bool(one.figure),
    }
    for address, fit in fits.items():
        page.goto("find/")
        name, value = address.split("=")
        field = page.locator(f"form.find [name={name}]")
        if value == "yes":
            field.check()
        else:
            field.select_option(value)
        wanted = {one.id for one in real.questions if fit(one)}
        expect(count(page)).to_have_text(f"{len(wanted)} questions of {len(real.questions)}")
        assert set(shown(page).evaluate_all("items => items.map(item => item.dataset.id)")) == wanted
        assert page.url.endswith(f"find/?{address}")


def test_a_filter_can_be_shared_and_cleared(page, real):
    page.goto("find/?text=droput&category=machine-learning")
    expect(shown(page).first).to_contain_text("What does dropout do")
    expect(page.get_by_label("Words")).to_have_value("droput")
    expect(page.get_by_label("Kind")).to_have_value("machine-learning")
    page.locator("form.find").get_by_role("button", name="Clear").click()
    expect(shown(page)).to_have_count(len(real.questions))
    expect(count(page)).to_have_text(f"{len(real.questions)} questions")
    assert page.url.endswith("find/")
    first = real.questions[0].id
    assert page.locator(".found li").first.get_attribute("data-id") == first


def test_a_kind_offers_its_own_topics_and_lets_go_of_others(page, real):
    page.goto("find/?category=statistics&topic=sql")
    expect(page.get_by_label("Topic")).to_have_value("")
    wanted = {
        topic.name for category in real.vocabulary.categories for topic in category.topics if category.name == "statistics"
    }
    offered = page.locator("#choose-topic optgroup:not([disabled]) option")
    assert set(offered.evaluate_all("options => options.map(option => option.value)")) == wanted
    page.get_by_label("Topic").select_option("probability")
    page.get_by_label("Kind").select_option("programming")
    expect(page.get_by_label("Topic")).to_have_value("")
    assert page.url.endswith("find/?category=programming")


@pytest.mark.parametrize("choice", ["category=statistics&level=senior", "text=dropout&level=mid"])
def test_what_the_find_page_shows_can_be_practiced(page, choice):
    page.goto(f"find/?{choice}")
    link = page.get_by_role("link", name="Practice these")
    expect(count(page)).to_contain_text(" of ")
    found = shown(page).count()
    link.click()
    expect(page.get_by_text(f"{found} questions fit" if found > 1 else "1 question fits")).to_be_visible()
    page.goto("find/?text=zzzzqqq")
    expect(page.locator("p.none")).to_be_visible()
    expect(link).to_be_hidden()


def test_the_find_page_works_by_keyboard(page):
    page.goto("find/")
    page.get_by_label("Words").focus()
    page.keyboard.type("regularisation")
    expect(count(page)).to_have_text(re.compile(r"^\d+ questions of \d+$"))
    page.keyboard.press("Tab")
    expect(page.get_by_label("Kind")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("find/?text=regularisation")


def test_where_nothing_fits_the_page_says_so(page):
    page.goto("find/?text=xylophon+zzqq")
    expect(page.get_by_text("No question fits.")).to_be_visible()
    expect(count(page)).to_have_text(re.compile("^0 questions"))


def test_the_find_page_looks_at_titles_where_the_index_is_blocked(page):
    page.route("**/search/questions.json.gz", lambda route: route.abort())
    page.goto("find/?text=dropout")
    expect(shown(page).first).to_contain_text("What does dropout do")
    expect(count(page)).to_contain_text("whose title holds these words (the search could not be loaded)")


@pytest.mark.parametrize("path", ["find/", "find/?topic=sql&text=rank"])
def test_the_find_page_has_no_faults_of_access_and_does_not_move(page, path):
    page.add_init_script(SHIFTS)
    page.goto(path)
    page.wait_for_timeout(500)
    assert page.evaluate("window.shifts") < 0.01
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert [fault["id"] for fault in Axe().run(page).response["violations"]] == []


def test_the_open_box_has_no_faults_of_access(page, size):
    page.goto("")
    expect(typed(page, size, "regularization").first).to_be_visible()
    faults = Axe().run(page).response["violations"]
    assert [(fault["id"], [node["target"] for node in fault["nodes"]][:3]) for fault in faults] == []
