"""Runs one program of data/code/ as a reader would, refusing the network, other programs and written files."""

import os
import runpy
import sys
from pathlib import Path

REFUSED = {
    "socket.connect": "opens the network",
    "socket.bind": "opens the network",
    "socket.getaddrinfo": "opens the network",
    "subprocess.Popen": "starts another program",
    "os.system": "starts another program",
    "os.exec": "starts another program",
    "os.posix_spawn": "starts another program",
    "os.fork": "starts another program",
    "os.remove": "removes a file",
    "os.rename": "renames a file",
    "os.mkdir": "makes a folder",
    "os.rmdir": "removes a folder",
    "os.truncate": "changes a file",
    "shutil.rmtree": "removes a folder",
}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def refuse(event: str, arguments: tuple) -> None:
    """An audit hook that stops what a program shown to a reader has no business doing."""
    if event in REFUSED:
        raise PermissionError(f"the program {REFUSED[event]}; a program shown to a reader only computes and prints")
    if event == "open" and arguments[0] not in (os.devnull, 1, 2) and arguments[2] & WRITING:
        raise PermissionError("the program writes a file; a program shown to a reader only computes and prints")


def run_sql(program: Path) -> None:
    """Run every statement on an empty DuckDB database and print the last one's rows as a table."""
    import duckdb

    connection = duckdb.connect(":memory:", config={"threads": 1, "enable_external_access": False})
    sys.addaudithook(refuse)
    result = connection.execute(program.read_text("utf-8"))
    rows = [[column[0] for column in result.description]]
    rows += [["NULL" if value is None else str(value) for value in row] for row in result.fetchall()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, ["-" * width for width in widths])
    for row in rows:
        print(" | ".join(value.ljust(width) for value, width in zip(row, widths, strict=True)).rstrip())


def main() -> None:
    """Run the program named on the command line."""
    program = Path(sys.argv[1])
    sys.path[0] = str(program.parent)
    if program.suffix == ".sql":
        run_sql(program)
    else:
        sys.addaudithook(refuse)
        sys.argv = [program.name]
        runpy.run_path(str(program), run_name="__main__")


if __name__ == "__main__":
    main()
