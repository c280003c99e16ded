"""Runs one program of data/code/ as a reader would, refusing the network, other programs and written files."""

import os
import runpy
import sys
from contextlib import suppress
from pathlib import Path

REFUSED = {
    "socket.connect": "opens the network",
    "socket.bind": "opens the network",
    "socket.getaddrinfo": "opens the network",
    "socket.gethostbyname": "opens the network",
    "socket.gethostbyaddr": "opens the network",
    "socket.sendto": "opens the network",
    "socket.sendmsg": "opens the network",
    "subprocess.Popen": "starts another program",
    "os.system": "starts another program",
    "os.exec": "starts another program",
    "os.posix_spawn": "starts another program",
    "os.fork": "starts another program",
    "os.forkpty": "starts another program",
    "ctypes.dlsym": "calls the system past Python",
    "os.remove": "removes a file",
    "os.rename": "renames a file",
    "os.mkdir": "makes a folder",
    "os.rmdir": "removes a folder",
    "os.truncate": "changes a file",
    "os.chmod": "changes a file",
    "os.chown": "changes a file",
    "os.utime": "changes a file",
    "os.link": "makes a file",
    "os.symlink": "makes a file",
    "shutil.rmtree": "removes a folder",
}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
MOST_BYTES = 1_000_000
"""What may be printed before the program is stopped; a loop that never ends would fill the disk."""


def refuse(event: str, arguments: tuple) -> None:
    """An audit hook that stops what a program shown to a reader has no business doing."""
    if event in REFUSED:
        raise PermissionError(f"the program {REFUSED[event]}; a program shown to a reader only computes and prints")
    if event == "sqlite3.connect" and arguments[0] != ":memory:":
        raise PermissionError("the program writes a file; keep the database in ':memory:'")
    if event == "open" and arguments[0] not in (os.devnull, 1, 2) and arguments[2] & WRITING:
        raise PermissionError("the program writes a file; a program shown to a reader only computes and prints")


def run_sql(program: Path) -> None:
    """Run every statement on an empty DuckDB database and print the last one's rows as a table."""
    import duckdb

    connection = duckdb.connect(":memory:", config={"threads": 1, "enable_external_access": False})
    sys.addaudithook(refuse)
    try:
        result = connection.execute(program.read_text("utf-8"))
    except duckdb.Error as error:
        sys.exit(str(error).partition("\n")[0])
    if result is None or result.description is None:
        sys.exit("holds no statement that gives rows; end it with a query")
    rows = [[column[0] for column in result.description]]
    rows += [["NULL" if value is None else str(value) for value in row] for row in result.fetchall()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, ["-" * width for width in widths])
    for row in rows:
        print(" | ".join(value.ljust(width) for value, width in zip(row, widths, strict=True)).rstrip())


def main() -> None:
    """Run the program named on the command line."""
    program = Path(sys.argv[1])
    with suppress(ImportError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, MOST_BYTES))
    sys.path[0] = str(program.parent)
    if program.suffix == ".sql":
        run_sql(program)
    else:
        sys.addaudithook(refuse)
        sys.argv = [program.name]
        runpy.run_path(str(program), run_name="__main__")


if __name__ == "__main__":
    main()
