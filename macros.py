"""The names a page may call. Each is one line that calls guide/."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT))  # under the mkdocs command the project's own folder is not on the path

from guide import building, finding  # noqa: E402
from guide.kept import KeptExtension  # noqa: E402
from guide.listings import ListingExtension  # noqa: E402
from guide.math import MathExtension  # noqa: E402


def define_env(env):
    """Load the library once a build, and give pages their macros."""
    pages = building.open_pages(ROOT, os.environ.get("GUIDE_REPOSITORY", ""))
    env.build = building.Build(pages)
    # mkdocs.yml cannot name them: the mkdocs command checks extensions before the project is on the path
    settings = f"{env.conf['markdown_extensions']} {env.conf['mdx_configs']}"
    env.conf["markdown_extensions"].extend([MathExtension(), ListingExtension(), KeptExtension(settings)])
    here = lambda: getattr(env.page, "path", None) or env.page.file.src_uri  # noqa: E731, Zensical has the first
    env.macro(lambda topic: pages.questions(topic, here()), "questions")
    env.macro(lambda category: pages.topics(category, here()), "topics")
    env.macro(lambda: pages.categories(here()), "categories")
    env.macro(lambda days: pages.plan(days, here()), "plan")
    env.macro(lambda: pages.frequencies(here()), "frequencies")
    env.macro(lambda: pages.fields(here()), "fields")
    env.macro(lambda kind: pages.terms(kind, here()), "terms")
    env.macro(pages.resource, "resource")
    env.macro(pages.total, "total")
    env.macro(lambda: finding.find(pages.library), "find")
    env.macro(lambda: finding.practice(pages.library), "practice")


def on_pre_page_macros(env):
    """Keep the page out of the theme's index: guide/search.py replaces it, and it took two fifths of a build."""
    env.build.begin()
    env.page.meta["search"] = {"exclude": True}


def on_post_build(env):
    """Write what is made from the same questions, besides pages."""
    env.build.finish(Path(env.conf["site_dir"]))
