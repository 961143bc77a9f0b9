# Every command does its own set-up; see packaging/setup.

.PHONY: run test lint bench quality clean help

## run      guard in the foreground (also what `make` alone does)
run:
	@packaging/setup run
	@.venv/bin/walkaway run

## test     every test, with real browsers and a real tray
test:
	@packaging/setup test
	@.venv/bin/pytest tests/rules tests/seeds --cov=walkaway_rules \
		--cov-fail-under=99.9 --cov-report=term-missing:skip-covered
	@.venv/bin/pytest --ignore=tests/rules --ignore=tests/seeds

## lint     style, types and import contracts
lint:
	@packaging/setup lint
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/mypy --platform win32 daemon tray
	@.venv/bin/mypy --platform darwin daemon tray
	@.venv/bin/pyright
	@.venv/bin/lint-imports

## bench    what Walkaway costs, beside its peers
bench:
	@packaging/setup test
	@PYTHONPATH=tests .venv/bin/python -m bench

## quality  what the matcher finds and what it takes for something, by family
quality:
	@packaging/setup lint
	@PYTHONPATH=tests .venv/bin/python -m quality

## clean    remove .venv and what tools left
clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage

## help     these lines
help:
	@sed -n "s/^## /make /p" Makefile
