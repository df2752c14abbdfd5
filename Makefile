# Lotse's commands. `make run` and `make test` need nothing before them; each skips what is done.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check bench screenshots lock clean

# An activated environment or a foreign library path must not leak into ours.
unexport VIRTUAL_ENV PYTHONHOME PYTHONPATH

bin := .venv/bin
step := @sh deploy/step.sh

help: ## This list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' Makefile | while IFS='	' read -r name what; do \
		printf 'make %-11s %s\n' "$$name" "$$what"; done

run: ## Install, build and train what is not done yet, then start Lotse
	$(step) "environment" sh deploy/environment.sh run
	$(step) "web pages" sh deploy/web.sh build
	$(step) "model" $(bin)/lotse train
	@exec $(bin)/lotse run

test: ## Everything that has to hold before a change goes online
	$(step) "environment" sh deploy/environment.sh test
	$(step) "web pages" sh deploy/web.sh build
	$(step) "web types" sh deploy/web.sh check
	$(step) "web tests" sh deploy/web.sh test
	$(step) "lint" $(bin)/ruff check --quiet .
	$(step) "format" $(bin)/ruff format --check .
	$(step) "types" $(bin)/mypy
	$(step) "imports" $(bin)/lint-imports
	$(step) "browser" sh deploy/browser.sh
	$(step) "model" $(bin)/lotse train
	$(step) "content" $(bin)/lotse content check
	@exec $(bin)/python -m pytest

check: ## Lint and types only
	$(step) "environment" sh deploy/environment.sh test
	$(step) "web types" sh deploy/web.sh check
	$(step) "lint" $(bin)/ruff check --quiet .
	$(step) "format" $(bin)/ruff format --check .
	$(step) "types" $(bin)/mypy
	$(step) "imports" $(bin)/lint-imports

bench: ## Milliseconds of a search, of a turn and of a parse, the latter through the commands that people use
	$(step) "environment" sh deploy/environment.sh run
	$(step) "model" $(bin)/lotse train
	@$(bin)/python -m tests.benchmark.lookup
	@$(bin)/python -m tests.benchmark.engine
	@exec $(bin)/python -m tests.benchmark.commands $(bin)/lotse

screenshots: ## The pictures of the README, from the real program
	$(step) "environment" sh deploy/environment.sh test
	$(step) "web pages" sh deploy/web.sh build
	$(step) "browser" sh deploy/browser.sh
	$(step) "model" $(bin)/lotse train
	$(step) "pictures" $(bin)/python -m tests.browser.screenshots

lock: ## Resolve the locks from pyproject.toml; LOCK=--upgrade takes the newest releases
	$(step) "locks" sh deploy/lock.sh $(LOCK)

clean: ## Remove what can be made again; never data: var/ keeps the database, keys and models
	rm -rf .venv var/tools bot/web/node_modules bot/web/built .mypy_cache .ruff_cache .pytest_cache \
		.hypothesis .import_linter_cache *.egg-info
