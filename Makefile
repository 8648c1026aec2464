# Everything runs in .venv, which `make` creates and refreshes by itself.
PYTHON ?= python3
PORT ?= 8080
REGENCY ?= kudus
CENSUS ?= sp2020
RESET ?= 0
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help setup demo run test trials trial-of-a-month trials-beside-it check bench eval lock clean

help:  ## what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(VENV)/.dev  ## everything for work on the code

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("sensusbot needs Python 3.11 or newer") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

demo: $(VENV)/.runtime  ## try it: Telegram in your browser, no token (REGENCY=jember, CENSUS=se2026, PORT=8080, RESET=1 starts afresh)
	@exec $(BIN)/sensusbot demo --regency "$(REGENCY)" --census "$(CENSUS)" --port $(PORT) $(if $(filter 1,$(RESET)),--reset)

run: $(VENV)/.runtime  ## run it for real: see docs/running.md for the environment
	@exec $(BIN)/sensusbot run

# Compiled once, and not anew in each of the many processes that the tests start.
test trials trial-of-a-month trials-beside-it: export PYTHONDONTWRITEBYTECODE :=

test: $(VENV)/.dev  ## the tests
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

trials: $(VENV)/.dev  ## half an hour: kills, a month of visits, a year, several processes, campaigns by seeds in which everything goes wrong
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --long -m long
	$(MAKE) --jobs 2 --keep-going --output-sync trial-of-a-month trials-beside-it
	$(BIN)/python -m trials processes seeds

# Each keeps one core busy for ten minutes.
trial-of-a-month: $(VENV)/.dev
	$(BIN)/python -m trials month
trials-beside-it: $(VENV)/.dev
	$(BIN)/python -m trials year sizes experiments

check: $(VENV)/.dev  ## ruff, mypy strict, import-linter, architecture, known holes of pinned packages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest tests/test_architecture.py
	$(BIN)/python deploy/pins.py

bench: $(VENV)/.dev  ## ratios against baselines, measured in one run
	$(BIN)/python -m bench

eval: $(VENV)/.dev  ## how well questions are understood
	$(BIN)/python -m bench.questions.evaluating

lock:  ## new pins (needs uv)
	uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header --extra build -o requirements.lock
	uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header --extra build --extra dev -c requirements.lock -o requirements-dev.lock

clean:  ## throw the environment and caches away
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
