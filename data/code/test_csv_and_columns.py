"""Text bytes against a written file, dictionary bytes against bits by hand, and types against Parquet files of DuckDB."""

from io import StringIO

import duckdb
import numpy as np
import pandas as pd
import pytest
from csv_and_columns import ROWS, dictionary_bytes, round_trip


@pytest.fixture(scope="module")
def visits():
    rng = np.random.default_rng(0)
    return pd.DataFrame({
        "day": np.repeat(pd.date_range("2026-01-01", periods=100).strftime("%Y-%m-%d"), ROWS // 100),
        "city": np.array(["Bogota", "Dakar", "Osaka", "Perth"])[rng.integers(0, 4, ROWS)],
        "weight": rng.random(ROWS),
    })  # fmt: skip


@pytest.mark.parametrize(("different", "bits"), [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (16, 4), (17, 5), (100, 7)])
def test_each_row_costs_as_many_bits_as_number_the_values(different, bits):
    column = pd.Series([f"v{number % different:03}" for number in range(1_000)])
    assert dictionary_bytes(column) == different * (4 + 4) + -(-bits * 1_000 // 8)


def test_text_bytes_are_those_of_the_csv_file(visits):
    text = sum(sum(visits[name].astype(str).str.len()) + ROWS for name in visits)
    assert text == len(visits.to_csv(index=False, header=False, lineterminator="\n").encode())
    assert round(text / ROWS, 1) == 36.5


def test_a_parquet_file_is_as_small_as_encoded_columns_before_any_compression(visits, tmp_path):
    file = tmp_path / "visits.parquet"
    with duckdb.connect() as db:
        db.register("visits", visits)
        db.execute(f"COPY visits TO '{file}' (FORMAT parquet, COMPRESSION uncompressed)")
        total = dict(db.execute(f"""SELECT path_in_schema, SUM(total_uncompressed_size) FROM parquet_metadata('{file}')
                                    GROUP BY 1""").fetchall())  # fmt: skip
        back = db.execute(f"SELECT SUM(weight) FROM '{file}'").fetchone()[0]
    assert total["city"] / ROWS == pytest.approx(0.25, abs=0.05)
    assert total["day"] < dictionary_bytes(visits["day"])  # runs are stored as runs
    assert total["weight"] / ROWS == pytest.approx(8, abs=0.2)
    assert file.stat().st_size < 10 * ROWS and back == pytest.approx(visits["weight"].sum())


def test_a_parquet_file_keeps_types_that_csv_loses(tmp_path):
    file = tmp_path / "t.parquet"
    with duckdb.connect() as db:
        db.execute(f"""COPY (SELECT '00501' AS zip, DATE '2026-03-01' AS opened, NULL::INTEGER AS beds, 'NA' AS code)
                       TO '{file}' (FORMAT parquet)""")
        described = db.execute(f"DESCRIBE SELECT * FROM '{file}'").fetchall()
        row = db.execute(f"SELECT zip, code, beds FROM '{file}'").fetchone()
    assert [column[1] for column in described] == ["VARCHAR", "DATE", "INTEGER", "VARCHAR"] and row == ("00501", "NA", None)


def test_what_a_plain_read_loses_and_a_told_one_keeps():
    table = pd.DataFrame({"zip": ["00501", "02139"], "code": ["NA", "KE"], "beds": pd.array([12, None], dtype="Int64")})
    plain = round_trip(table)
    assert plain["zip"].to_list() == [501, 2139] and pd.isna(plain["code"][0]) and plain["beds"].dtype == "float64"
    kept = {"dtype": {"zip": str, "code": str, "beds": "Int64"}, "keep_default_na": False, "na_values": {"beds": [""]}}
    pd.testing.assert_frame_equal(round_trip(table, **kept), table, check_dtype=False)
    assert round_trip(table, **kept)["beds"].dtype == "Int64"


def test_sums_over_chunks_and_types_that_differ_between_them():
    text = "x\n" + "\n".join(map(str, range(10))) + "\n"
    assert sum(chunk["x"].sum() for chunk in pd.read_csv(StringIO(text), chunksize=4)) == 45
    mixed = "x\n1\n2\nthree\n4\n"
    assert len({str(chunk["x"].dtype) for chunk in pd.read_csv(StringIO(mixed), chunksize=2)}) == 2


def test_ambiguous_dates_are_month_first_unless_a_format_says_otherwise():
    assert pd.to_datetime("03/04/2026").month == 3
    assert pd.to_datetime("03/04/2026", format="%d/%m/%Y").month == 4


def test_json_lines_are_one_object_a_row():
    table = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
    text = table.to_json(orient="records", lines=True)
    assert text.splitlines() == ['{"a":1,"b":"x"}', '{"a":2,"b":"y"}']
    assert pd.read_json(StringIO(text), lines=True)["b"].to_list() == ["x", "y"]
