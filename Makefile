# Every command does its own set-up; see packaging/setup.

.PHONY: run test lint bench quality clean

run:
	@packaging/setup run
	@.venv/bin/walkaway run

test:
	@packaging/setup test
	@.venv/bin/pytest tests/rules tests/seeds --cov=walkaway_rules \
		--cov-fail-under=99.9 --cov-report=term-missing:skip-covered
	@.venv/bin/pytest --ignore=tests/rules --ignore=tests/seeds

lint:
	@packaging/setup lint
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/mypy --platform win32 daemon tray
	@.venv/bin/mypy --platform darwin daemon tray
	@.venv/bin/pyright
	@.venv/bin/lint-imports

bench:
	@packaging/setup test
	@PYTHONPATH=tests .venv/bin/python -m bench

quality:
	@packaging/setup lint
	@PYTHONPATH=tests .venv/bin/python -m quality

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
