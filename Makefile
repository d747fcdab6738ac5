# `make demo` runs the main job; `make test` checks style and types and runs the tests.
# Both set up what they need first.
# The distribution's Python where it can make an environment: it is built with the profile of real
# programs, and one built by hand seldom is and reads a fifth fewer mails a second.
PYTHON ?= $(shell /usr/bin/python3 -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' \
  2>/dev/null && echo /usr/bin/python3 || echo python3)
VENV ?= .venv
BIN := $(VENV)/bin

# Each test process loads a thousand modules: compiled once, wherever else that is switched off.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo install test lint warm clean docs audit

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

# The matcher's compiled loops, once, so that no three test processes compile the same ones.
warm: install
	$(BIN)/python -c "from matcher.ready import *; ready(None); search_ready(None); cells_ready(None)"

test: install
	$(MAKE) --no-print-directory -j2 lint warm
	$(BIN)/python -m pytest -n 3 --dist loadscope --no-loadscope-reorder

# Known weaknesses of what is installed; asks the public database, so it needs the network.
audit: install
	$(BIN)/python -m pip check
	$(BIN)/python -m pip install --quiet 'pip-audit>=2.7,<3'
	$(BIN)/pip-audit --skip-editable

clean:
	rm -rf $(VENV) build dist
