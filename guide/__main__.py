"""`python -m guide check | run | draw`: what contributors call from the command line."""

import argparse
import gc
import sys
from pathlib import Path

from guide import checks, figures, math, programs, search
from guide.faults import Faults
from guide.records import load_readable

ROOT = Path(__file__).parent.parent


def check(arguments: argparse.Namespace) -> int:
    """Print every fault of every file, or of the files named."""
    gc.disable()  # almost all that is read stays until the end, and looking for garbage took a tenth of the time
    try:
        library, faults = load_readable(ROOT)
        faults = checks.in_file_order(faults + checks.problems(library, math.faults) + list(search.synonym_faults(ROOT)))
    except Faults as broken:
        faults = list(broken.faults)
    except math.KatexMissing as missing:
        print(missing, file=sys.stderr)
        return 1
    shown = [fault for fault in faults if not arguments.file or any(name in fault.file for name in arguments.file)]
    for fault in shown:
        print(fault)
    if shown:
        print(f"{len(shown)} to put right; docs/contribute.md shows a whole record", file=sys.stderr)
    elif not faults:
        print(f"{len(library.questions)} questions, nothing to put right")
    if changed := programs.changed(ROOT):
        print(
            f"programs changed; test them alone: {Path(sys.executable)} -m pytest -k '{' or '.join(changed)}'",
            file=sys.stderr,
        )
    return 1 if shown else 0


def run(arguments: argparse.Namespace) -> int:
    """Run programs of data/code/ and record what they print."""
    failed = 0
    for name in arguments.program:
        program = ROOT / "data/code" / Path(name).name
        try:
            output = programs.output(program)
        except programs.ProgramFault as fault:
            print(fault, file=sys.stderr)
            failed += 1
            continue
        program.with_suffix(".out").write_text(output, "utf-8")
        print(output, end="")
    return 1 if failed else 0


def draw(arguments: argparse.Namespace) -> int:
    """Draw figures of data/figures/ as PNG, to look at."""
    failed = 0
    for name in arguments.figure:
        try:
            files = figures.preview(ROOT / "data/figures" / Path(name).name, ROOT / ".cache")
            sizes = [len(svg) for svg in figures.svgs(ROOT / "data/figures" / Path(name).name, ROOT / ".cache").values()]
        except (figures.FigureFault, OSError) as fault:
            print(fault, file=sys.stderr)
            failed += 1
            continue
        print(*(file.relative_to(ROOT) for file in files), f"({max(sizes) / 1000:.1f} kB of SVG at most)")
    return 1 if failed else 0


def main() -> int:
    """Parse the command line and call the one function it names."""
    parser = argparse.ArgumentParser(prog="python -m guide", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    one = commands.add_parser("check", help=check.__doc__)
    one.add_argument("file", nargs="*", help="show only the faults of files whose path holds this")
    one.set_defaults(call=check)
    one = commands.add_parser("run", help=run.__doc__)
    one.add_argument("program", nargs="+", help="a file of data/code/")
    one.set_defaults(call=run)
    one = commands.add_parser("draw", help=draw.__doc__)
    one.add_argument("figure", nargs="+", help="a file of data/figures/")
    one.set_defaults(call=draw)
    arguments = parser.parse_args()
    try:
        return arguments.call(arguments)
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has seen enough
        sys.stdout = None
        return 1


if __name__ == "__main__":
    sys.exit(main())
