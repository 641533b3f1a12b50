# SPDX-License-Identifier: GPL-3.0-or-later
# `make run` and `make test` are all that a newcomer needs; each prepares what it needs once.
# PYTHON=... chooses the interpreter for .venv, FILES=... what to open, ARGS=... what to pass on.

SHELL := /bin/bash
BIN := .venv/bin
SETUP := $(wildcard resources/setup/*.sh) pyproject.toml
CSRC := $(shell find $(wildcard csrc engine) -type d -o -name '*.[ch]' -o -name '*.def') \
        $(wildcard engine/_build.py engine/controls_build.py)
C_FILES = $(shell git ls-files 'csrc/*.c' 'csrc/*.h' 'tests/c/*.c' 'tests/c/*.h')
QML_FILES = $(shell git ls-files '*.qml')
PYTHON_FILES = app engine plugins cloud tests build_installer.py resources

.PHONY: help run test fuzz bench drills check check-python check-types check-layers check-words \
        check-c check-realtime check-qml check-licence format translations lock pictures hooks installer clean
.DEFAULT_GOAL := help
.NOTPARALLEL: # two set-ups at a time would fight for .venv

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 22

run: .venv/.run .venv/.engine ## start the program (FILES="a.mp3 b.flac" loads them)
	@exec $(BIN)/djuniverse $(FILES)

test: .venv/.test .venv/.engine ## all tests (ARGS="-k limiter" for some)
	@exec $(BIN)/python -m pytest $(ARGS)

fuzz: .venv/.test .venv/.engine ## each test that makes up its examples, with two thousand new ones
	@DJ_UNIVERSE_EXAMPLES=deep $(BIN)/python -m pytest -m hypothesis $(ARGS)

bench: .venv/.run .venv/.engine ## what the engine costs, for each key lock
	@for keylock in off standard fine; do \
	    $(BIN)/djuniverse bench engine --decks 4 --frames 64 --rate 48000 --keylock $$keylock \
	        --tempo 4 --seconds 30 --json || exit 1; done

drills: .venv/.test .venv/.engine ## kill processes and devices, and measure the gap
	@for drill in kill-ui kill-engine kill-engine-warm kill-decoder hog-ui device-loss; do \
	    $(BIN)/djuniverse drill $$drill --trials 10 --json || exit 1; done

check: check-python check-types check-layers check-words check-c check-realtime check-qml check-licence ## lint, types, layers, real-time check

check-python: .venv/.test
	$(BIN)/ruff check -q $(wildcard $(PYTHON_FILES))
	$(BIN)/ruff format -q --check $(wildcard $(PYTHON_FILES))

check-types: .venv/.test .venv/.engine
	$(BIN)/mypy

check-layers: .venv/.test
	$(BIN)/lint-imports --no-logo

check-words: .venv/.test
	git ls-files -z | xargs -0 $(BIN)/codespell

check-c: .venv/.test
	$(BIN)/clang-format --dry-run -Werror $(C_FILES)

check-realtime: .venv/.test .venv/.engine
	$(BIN)/python -m pytest -q tests/quality/test_realtime.py

check-qml: .venv/.test
	$(BIN)/python -m pytest -q tests/quality/test_qml.py

check-licence: .venv/.test
	$(BIN)/python -m pytest -q tests/quality/test_licence.py

format: .venv/.test ## lay out all sources
	$(BIN)/ruff check -q --select I --fix $(wildcard $(PYTHON_FILES))
	$(BIN)/ruff format -q $(wildcard $(PYTHON_FILES))
	$(BIN)/clang-format -i $(C_FILES)
	$(if $(QML_FILES),$(BIN)/pyside6-qmlformat -i $(QML_FILES))

translations: .venv/.test .venv/.engine ## take new texts into the translations (ARGS=--missing lists gaps)
	@$(BIN)/python resources/i18n/update.py $(ARGS)

lock: ## renew requirements*.lock from pyproject.toml (needs the network)
	resources/setup/pin.sh

pictures: .venv/.run .venv/.engine ## draw the manual's pictures with the program itself
	@resources/setup/pictures.sh

hooks: .venv/.test ## run the fast checks before each commit
	install -m 755 resources/setup/pre-commit.sh "$$(git rev-parse --git-path hooks)/pre-commit"

installer: .venv/.run .venv/.engine ## build and try dist/*.deb
	$(BIN)/python build_installer.py --check

clean: ## remove what was built, .venv too
	rm -rf .venv build dist *.egg-info engine/_dj*.so engine/_dj.c
	find app engine plugins cloud tests -name __pycache__ -prune -exec rm -rf {} +

.venv/.run: requirements.lock $(SETUP)
	@resources/setup/setup.sh run
	@touch $@

.venv/.test: requirements-dev.lock requirements.lock $(SETUP)
	@resources/setup/setup.sh test
	@touch .venv/.run $@

# After .venv: another Python needs another build.
.venv/.engine: $(CSRC) | .venv/.run
	@echo 'setup: compiling the engine' >&2
	@$(BIN)/python -m engine._build
	@touch $@
