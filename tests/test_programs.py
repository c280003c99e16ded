"""Programs shown with answers: each prints what the page shows, and does nothing else."""

import pytest
from project import ROOT

from guide.programs import ProgramFault, output, sql_parts


def shown_programs():
    files = sorted(
        file
        for file in (ROOT / "data/code").glob("*.*")
        if file.suffix in (".py", ".sql") and file.with_suffix(".out").exists()
    )
    assert len(files) > 5
    return files


@pytest.mark.parametrize("program", shown_programs(), ids=lambda file: file.name)
def test_a_program_prints_what_its_page_shows(program, shown_with):
    shown = program.with_suffix(".out").read_text("utf-8")
    try:
        printed = output(program)
    except ProgramFault as fault:
        pytest.fail(f"{fault} (shown with {shown_with(program.name)})")
    assert printed == shown, (
        f"data/code/{program.name}, shown with {shown_with(program.name)}, prints something else;"
        f" run: python -m guide run {program.name}"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("while True: pass", "data/code/one.py ran longer than 1 s; make it smaller"),
        ("import nosuchmodule", "data/code/one.py failed: ModuleNotFoundError: No module named 'nosuchmodule'"),
        (
            "open('left', 'w')",
            "data/code/one.py failed: PermissionError: the program writes a file; a program",
        ),
        (
            "import pathlib; pathlib.Path('left').write_text('x')",
            "data/code/one.py failed: PermissionError: the program writes a file; a program",
        ),
        (
            "import os; os.open('left', os.O_CREAT | os.O_WRONLY)",
            "data/code/one.py failed: PermissionError: the program writes a file; a program",
        ),
        (
            "import socket; socket.create_connection(('127.0.0.1', 9))",
            "data/code/one.py failed: PermissionError: the program opens the network; a program",
        ),
        (
            "import subprocess; subprocess.run(['true'])",
            "data/code/one.py failed: PermissionError: the program starts another program; a program",
        ),
        ("x = 1", "data/code/one.py prints nothing; end it with a small demonstration"),
        ("print('x\\n' * 50)", "data/code/one.py prints 51 lines; print at most 40"),
        ("while True: print('x' * 1000)", "data/code/one.py failed: OSError: [Errno 27] File too large"),
        ("print('x' * 20_000)", "data/code/one.py prints more than 10000 characters; print less"),
        ("print('\\x1b[31m')", "data/code/one.py prints the invisible character U+001B; print text"),
        (
            "import os; os.symlink('/etc', 'left')",
            "data/code/one.py failed: PermissionError: the program makes a file; a program",
        ),
        (
            "import os; os.open('one.py', os.O_RDONLY | os.O_TRUNC)",
            "data/code/one.py failed: PermissionError: the program writes a file; a program",
        ),
        (
            "import sqlite3; sqlite3.connect('left.db')",
            "data/code/one.py failed: PermissionError: the program writes a file; keep",
        ),
        (
            "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
            "data/code/one.py failed: PermissionError: the program opens the network; a program",
        ),
        ("import sys; sys.exit(3)", "data/code/one.py failed: exit code 3"),
    ],
)
def test_a_program_that_misbehaves_fails_by_name(tmp_path, monkeypatch, text, message):
    monkeypatch.setattr("guide.programs.SECONDS", 1)
    (tmp_path / "one.py").write_text(text, "utf-8")
    with pytest.raises(ProgramFault) as raised:
        output(tmp_path / "one.py")
    assert str(raised.value).startswith(message)


def test_a_program_sees_nothing_of_the_machine_it_runs_on(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "x")
    (tmp_path / "one.py").write_text("import os; print('SECRET_TOKEN' in os.environ)", "utf-8")
    assert output(tmp_path / "one.py") == "False\n"


def test_output_that_is_no_text_is_shown_as_its_bytes(tmp_path):
    (tmp_path / "one.py").write_text("import sys; sys.stdout.buffer.write(b'\\xff\\n')", "utf-8")
    assert output(tmp_path / "one.py") == "\\xff\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "holds no statement that gives rows; end it with a query"),
        ("SELEC 1;", 'Parser Error: syntax error at or near "SELEC"'),
    ],
)
def test_sql_that_fails_says_why(tmp_path, text, why):
    (tmp_path / "one.sql").write_text(text, "utf-8")
    with pytest.raises(ProgramFault) as raised:
        output(tmp_path / "one.sql")
    assert str(raised.value) == f"data/code/one.sql failed: {why}"


def test_sql_prints_the_rows_of_its_last_statement(tmp_path):
    (tmp_path / "one.sql").write_text(
        "CREATE TABLE t (a INT, b TEXT);\nINSERT INTO t VALUES (1, 'x'), (NULL, 'yy');\n-- Query\nSELECT * FROM t;\n"
    )
    assert output(tmp_path / "one.sql") == "a    | b\n---- | --\n1    | x\nNULL | yy\n"
    assert sql_parts(tmp_path / "one.sql")[1] == "SELECT * FROM t;\n"


def test_sql_reads_and_writes_no_files(tmp_path):
    (tmp_path / "one.sql").write_text("COPY (SELECT 1) TO 'left.csv';")
    with pytest.raises(ProgramFault, match=r"data/code/one\.sql failed: .*Permission"):
        output(tmp_path / "one.sql")


def test_sql_without_its_mark_says_so(tmp_path):
    (tmp_path / "one.sql").write_text("SELECT 1;")
    with pytest.raises(ProgramFault, match="data/code/one.sql has no line '-- Query' between its tables and its query"):
        sql_parts(tmp_path / "one.sql")
