# Everything installs what it needs into .venv and node_modules; nothing else on the machine is touched
# but a browser, which `make test` installs if it finds none.

PYTHON ?= python3
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve test bench check build links zensical vectors clean lock

serve: .venv/site ## show the site at http://127.0.0.1:8000 and follow edits
	$(BIN)/python -m mkdocs serve --no-strict

test: .venv/test ## run every test, in a real browser too
	$(BIN)/python tests/browser/chromium.py
	$(BIN)/python -m pytest -n 2 --dist loadgroup

bench: .venv/bench ## measure every budget, and peers beside it: a quarter of an hour on an idle machine
	$(BIN)/python tests/bench/search.py
	$(BIN)/python tests/bench/budgets.py

check: .venv/site ## name every fault in data/, with file and line
	$(BIN)/python -m guide check

build: check ## write the site into site/
	$(BIN)/python -m mkdocs build

links: .venv/test ## ask every outside address whether it still answers
	$(BIN)/lychee --format markdown --no-progress --max-retries 3 --timeout 30 --accept 200..=299,403,429 data/resources.yml

zensical: .venv/site ## does the tree build with the theme's successor? It stops nothing
	$(BIN)/python tests/zensical.py

vectors: .venv/vectors ## train the search's word vectors anew, with a sentence model: five minutes on two cores
	.venv/vectors/bin/python tools/vectors/train.py $(if $(TEACHER),--teacher $(TEACHER))

clean: ## remove everything that was made
	rm -rf .venv .cache node_modules site tests/bench/node_modules

lock: .venv/test ## renew the locks after a change to requirements*.in
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/python -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet requirements.in -o requirements.txt
	$(BIN)/python -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet requirements-test.in -o requirements-test.txt

.venv/site: requirements.txt package-lock.json
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed; set PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent --omit=dev
	@touch $@

.venv/test: .venv/site requirements-test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent
	@touch $@

.venv/bench: .venv/test tests/bench/package-lock.json
	PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent --prefix tests/bench
	@touch $@

.venv/vectors: .venv/site tools/vectors/requirements.txt
	$(PYTHON) -m venv .venv/vectors
	.venv/vectors/bin/python -m pip install --quiet --require-hashes -r requirements.txt
	.venv/vectors/bin/python -m pip install --quiet -r tools/vectors/requirements.txt
	@touch $@
