"""The tree against a flat dictionary from whole path to text, on random sequences of calls."""

import os

import pytest
from file_system import FileSystem
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.lists(st.sampled_from("abc"), max_size=3).map(tuple)
CALLS = st.lists(st.tuples(st.sampled_from(["mkdir", "append", "read", "ls"]), NAMES, st.sampled_from(["", "x", "yz"])))
FOLDER = None


class Flat:
    """Every path, as a tuple of names, and its text, or FOLDER."""

    def __init__(self):
        self.paths = {(): FOLDER}

    def above(self, names):
        return [names[:i] for i in range(len(names))]

    def mkdir(self, names, _):
        if any(self.paths.get(path, FOLDER) is not FOLDER for path in self.above(names)):
            raise NotADirectoryError
        if self.paths.get(names, FOLDER) is not FOLDER:
            raise FileExistsError
        for path in [*self.above(names), names]:
            self.paths[path] = FOLDER

    def append(self, names, text):
        if self.paths.get(names, "") is FOLDER:
            raise IsADirectoryError
        if any(self.paths.get(path, FOLDER) is not FOLDER for path in self.above(names)):
            raise NotADirectoryError
        self.mkdir(names[:-1], "")
        self.paths[names] = self.paths.get(names, "") + text

    def look(self, names):
        if any(self.paths.get(path, FOLDER) is not FOLDER for path in self.above(names)):
            raise NotADirectoryError
        if names not in self.paths:
            raise FileNotFoundError
        return self.paths[names]

    def read(self, names, _):
        if self.look(names) is FOLDER:
            raise IsADirectoryError
        return self.look(names)

    def ls(self, names, _):
        if self.look(names) is not FOLDER:
            return [names[-1]]
        return sorted(path[-1] for path in self.paths if path and path[:-1] == names)


def outcome(call, *arguments):
    try:
        return call(*arguments)
    except OSError as error:
        return type(error)


@given(CALLS)
def test_it_behaves_like_the_flat_dictionary_failures_included(calls):
    files, flat = FileSystem(), Flat()
    for name, names, text in calls:
        path = "/" + "/".join(names)
        ours = outcome(getattr(files, name), path, text) if name == "append" else outcome(getattr(files, name), path)
        assert ours == outcome(getattr(flat, name), names, text)
    for path, content in flat.paths.items():
        assert files.ls("/" + "/".join(path)) == flat.ls(path, "")
        assert content is FOLDER or files.read("/" + "/".join(path)) == content


def test_slashes_too_many_do_no_harm_and_relative_paths_are_refused():
    files = FileSystem()
    files.append("//data///a.txt", "hi")
    assert files.read("/data/a.txt") == "hi" and files.ls("/data/") == ["a.txt"]
    with pytest.raises(ValueError):
        files.mkdir("data")


def test_the_root_is_a_directory_that_is_there_from_the_start():
    files = FileSystem()
    files.mkdir("/")
    assert files.ls("/") == [] and outcome(files.append, "/", "x") is outcome(files.read, "/") is IsADirectoryError


@pytest.mark.skipif(os.name != "posix", reason="other systems report other errors")
def test_the_errors_are_those_of_the_real_file_system(tmp_path):
    files = FileSystem()
    files.append("/file", "x")
    files.mkdir("/folder")
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for ours, theirs in (
        (lambda: files.mkdir("/file"), lambda: (tmp_path / "file").mkdir(parents=True, exist_ok=True)),
        (lambda: files.mkdir("/file/x"), lambda: (tmp_path / "file" / "x").mkdir()),
        (lambda: files.append("/folder", "x"), lambda: (tmp_path / "folder").write_text("x")),
        (lambda: files.append("/file/x", "x"), lambda: (tmp_path / "file" / "x").write_text("x")),
        (lambda: files.read("/folder"), lambda: (tmp_path / "folder").read_text()),
        (lambda: files.read("/file/x"), lambda: (tmp_path / "file" / "x").read_text()),
        (lambda: files.read("/none"), lambda: (tmp_path / "none").read_text()),
        (lambda: files.ls("/none"), lambda: list((tmp_path / "none").iterdir())),
        (lambda: files.ls("/file/x"), lambda: list((tmp_path / "file" / "x").iterdir())),
    ):
        assert isinstance(outcome(theirs), type) and outcome(ours) is outcome(theirs)


def test_the_example_of_the_text():
    files = FileSystem()
    files.append("/data/train.csv", "id,label\n")
    files.append("/data/train.csv", "7,1\n")
    files.mkdir("/data/raw")
    assert files.ls("/data") == ["raw", "train.csv"]
    assert files.read("/data/train.csv") == "id,label\n7,1\n"
    assert outcome(files.read, "/data") is IsADirectoryError
