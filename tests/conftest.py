"""What tests share: the library that keeps every rule, and the built site."""

import shutil

import pytest
from project import ADDRESS, RIGHT, ROOT, mkdocs

from guide import records


@pytest.fixture
def right():
    """The library that keeps every rule."""
    return records.load(RIGHT)


@pytest.fixture
def copied(tmp_path):
    """A copy of the library that keeps every rule, to be changed."""
    shutil.copytree(RIGHT, tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture(scope="session")
def real():
    """The library that is published."""
    return records.load(ROOT)


@pytest.fixture(scope="session")
def shown_with():
    """The ids of the questions that show a program or a picture, by the name of its file."""
    library, _ = records.load_readable(ROOT)

    def ids(name):
        return ", ".join(question.id for question in library.questions if name in (*question.code, question.figure))

    return ids


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site, built as it is published. Tests that ask for it share one worker, so it is built once."""
    target = tmp_path_factory.mktemp("site") / "guide"  # the folder of ADDRESS, for links from the root
    published = {"GUIDE_REPOSITORY": "https://github.com/owner/guide", "GUIDE_SITE_URL": ADDRESS}
    build = mkdocs("build", "--site-dir", str(target), **published)
    assert build.returncode == 0, "\n".join(line for line in build.stderr.splitlines() if "INFO" not in line)
    return target


def pytest_collection_modifyitems(items):
    """Everything that needs the built site runs in one worker."""
    for item in items:
        if {"site", "address"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.xdist_group("site"))
