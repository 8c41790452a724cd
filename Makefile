# Every target sets up what it needs by itself; when nothing has changed, that takes a moment.
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest
SHELL := bash
.SHELLFLAGS := -o pipefail -c

.PHONY: demo pictures sheet app test lint corpus bench soak fuzz attack setup setup-dev setup-bench clean

demo: setup  ## the fictional newsroom in the real window; without a display, pictures of it in build/tour/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then $(BIN)/tipdesk demo; \
	else $(BIN)/tipdesk demo --tour build/tour; fi

pictures: setup  ## those of the README, from a fresh tour
	@$(BIN)/tipdesk demo --tour build/tour
	@$(BIN)/python packaging/pictures.py

sheet: setup  ## the tour's pictures beside those they were drawn from (TIPDESK_UI or ../shared/ui), for looking at
	@$(BIN)/tipdesk demo --tour build/tour
	@$(BIN)/python packaging/sheet.py

words: setup  ## resources/i18n after a sentence changed: what is new waits there for its words
	@$(BIN)/python packaging/sentences.py
	@packaging/setup run

app: setup  ## the window on your own vault
	@$(BIN)/tipdesk open

lint: setup-dev  ## style, types, rooms
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

test: lint  ## everything that must hold before a change lands; a process a core and one more, since some wait
	@$(PYTEST) -n $$(( $$(getconf _NPROCESSORS_ONLN) + 1 )) --dist worksteal

corpus: setup-dev  ## real files of every kind through `tipdesk read --json`: one table of what was read as its truths say
	@$(PYTEST) -q tests/reader -k corpus

bench: setup-bench  ## the bars, side by side with their peers
	@$(BIN)/python tests/bench/run.py $(BENCH)

soak: setup-dev  ## the long property runs
	@TIPDESK_SOAK=1 $(PYTEST) -m "soak or not (soak or bench)"

fuzz: setup-dev  ## the readers on mutated files, for SECONDS of processor time (600); PARSER names one (tests/fuzz/parsers.py)
	@PYTHONPATH=.:tests $(BIN)/python tests/fuzz/fuzz_reader.py $(or $(SECONDS),600) build/fuzz --parser "$(PARSER)"

attack: setup-dev  ## canaries, memory after lock, kills; then each guard is taken out in turn (GUARD names some)
	@$(PYTEST) -m "not bench" tests/attack tests/whole
	@$(BIN)/python tests/attack/mutants.py $(GUARD)

setup:
	@packaging/setup run

setup-dev:
	@packaging/setup dev

setup-bench:
	@packaging/setup bench

clean:
	@rm -rf build .venv
