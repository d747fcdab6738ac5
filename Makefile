# `make demo` runs the main job; `make test` checks style and types and runs the tests.
# Both set up what they need first.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo install test lint clean docs audit

install: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

demo: install
	$(BIN)/peercircle demo --dir peercircle-demo

# What the documents show of the program: state diagrams, and the mails of a fresh run.
docs: install
	$(BIN)/python -m groups.diagram
	$(BIN)/python -m service.demo.conversation docs/conversation.md

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: install lint
	$(BIN)/python -m pytest -n 3 --dist loadscope --no-loadscope-reorder

# Known weaknesses of what is installed; asks the public database, so it needs the network.
audit: install
	$(BIN)/python -m pip check
	$(BIN)/python -m pip install --quiet 'pip-audit>=2.7,<3'
	$(BIN)/pip-audit --skip-editable

clean:
	rm -rf $(VENV) build dist
