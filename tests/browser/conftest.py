"""The built site in a real browser, at phone and desktop size, in both palettes, refusing third parties."""

import functools
import http.server
import threading

import chromium
import pytest

SIZES = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that does not print."""

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{site.name}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser_type_launch_args():
    """The machine's own Chromium, started so that it asks nobody for anything."""
    path = chromium.find()
    assert path, chromium.HOW
    quiet = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    return {"executable_path": path, "headless": True, "args": quiet}


@pytest.fixture(params=["phone", "desktop"])
def size(request):
    """A phone and a desktop."""
    return request.param


@pytest.fixture
def browser_context_args(browser_context_args, size, address):
    """A window of that size, allowed to use the clipboard."""
    return browser_context_args | {
        "viewport": SIZES[size],
        "base_url": address,
        "permissions": ["clipboard-read", "clipboard-write"],
    }


@pytest.fixture
def page(page, address):
    """A page that notes every request to anyone else and every error of a script."""
    page.strangers, page.errors = [], []
    page.on(
        "request",
        lambda request: None if request.url.startswith((address, "data:", "blob:")) else page.strangers.append(request.url),
    )
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    assert page.strangers == []
    assert page.errors == []
