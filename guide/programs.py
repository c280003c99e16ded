"""Programs of data/code/: running one by itself, and what it prints."""

import os
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from typing import IO

SECONDS = 20
"""A program shown to a reader is a demonstration; one that takes longer is another kind of program."""

MOST_LINES = 40
"""Output longer than a phone's screen or two proves nothing more."""


MOST_CHARACTERS = 10_000
"""And no line of it is worth a book."""

SURROUNDINGS = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH")
"""The variables a program is given; what else the machine keeps in them is nobody's to print."""


class ProgramFault(Exception):
    """Why a program cannot be shown: it names the file and says what to do."""


def output(program: Path) -> str:
    """What the program prints, run alone in an empty folder, without network and without writing files.

    Raises ProgramFault if it fails, hangs, prints nothing, or tries what is not allowed.
    """
    if not program.is_file():
        raise ProgramFault(f"data/code/{program.name} does not exist")
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as told:
        try:
            run = subprocess.run(
                [sys.executable, "-B", str(Path(__file__).with_name("sandbox.py")), str(program.resolve())],
                cwd=folder,
                env={name: os.environ[name] for name in SURROUNDINGS if name in os.environ}
                | {"PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONUTF8": "1"},
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=told,
                timeout=SECONDS,
            )
        except subprocess.TimeoutExpired:
            raise ProgramFault(f"data/code/{program.name} ran longer than {SECONDS} s; make it smaller") from None
        left = sorted(file.name for file in Path(folder).iterdir())
        shown, errors = _text_of(printed), _text_of(told)
    if run.returncode:
        last = (errors.strip().splitlines() or [f"exit code {run.returncode}"])[-1]
        raise ProgramFault(f"data/code/{program.name} failed: {last}")
    if left:
        raise ProgramFault(f"data/code/{program.name} wrote {', '.join(left)}; a program shown to a reader only prints")
    if not shown.strip():
        raise ProgramFault(f"data/code/{program.name} prints nothing; end it with a small demonstration")
    if shown.count("\n") > MOST_LINES:
        raise ProgramFault(f"data/code/{program.name} prints {shown.count(chr(10))} lines; print at most {MOST_LINES}")
    if len(shown) > MOST_CHARACTERS:
        raise ProgramFault(f"data/code/{program.name} prints more than {MOST_CHARACTERS} characters; print less")
    if strange := next((sign for sign in shown if unicodedata.category(sign) in ("Cc", "Cf") and sign not in "\n\t"), ""):
        raise ProgramFault(f"data/code/{program.name} prints the invisible character U+{ord(strange):04X}; print text")
    return "".join(line.rstrip() + "\n" for line in shown.rstrip().splitlines())


def _text_of(file: IO[bytes]) -> str:
    """What was written into the file, or as much as shows that it is too much."""
    file.seek(0)
    return file.read(10 * MOST_CHARACTERS).decode("utf-8", "backslashreplace").replace("\r\n", "\n")


def sql_parts(program: Path) -> tuple[str, str]:
    """The tables of a .sql file and the query on them, which begins at the line `-- Query`.

    Raises ProgramFault if that line is missing. Tests run the query on other tables.
    """
    tables, mark, query = program.read_text("utf-8").partition("\n-- Query")
    if not mark:
        raise ProgramFault(f"data/code/{program.name} has no line '-- Query' between its tables and its query")
    return tables, query.partition("\n")[2]


def changed(root: Path) -> list[str]:
    """The names of programs in data/code/ that differ from the last commit, or nothing outside a checkout."""
    try:
        run = subprocess.run(
            ["git", "status", "--porcelain", "--untracked-files=all", "--", "data/code"],
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return []
    files = [Path(line[3:].split(" -> ")[-1].strip('"')) for line in run.stdout.splitlines()]
    return sorted(
        {file.stem.removeprefix("test_") for file in files if file.suffix in (".py", ".sql", ".out")} - {"conftest"}
    )
