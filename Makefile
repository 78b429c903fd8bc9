# The house's few commands; `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

ifdef PYTHON
export PYTHON
endif

bin := .venv/bin
linux := packaging/linux
ifeq ($(shell uname -s),Linux)
system_packages = $(linux)/system-packages.sh
else
system_packages = :
endif

.PHONY: help setup setup-test run screen test check check-all lock translations bench bench-finding clean
.PHONY: setup-deb setup-packages wheel frozen deb appimage rpm windows sbom packages check-packages

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing and leave .venv/bin/workbench
	@$(system_packages) run
	@$(linux)/environment.sh

setup-test:
	@$(system_packages) test
	@$(linux)/environment.sh

run: screen setup ## Open the window on the sample dossier
	@exec $(bin)/workbench --sample

screen:
	@if [[ $$(uname -s) == Linux && -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}$${QT_QPA_PLATFORM:-}" ]]; then \
		echo "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set." >&2; \
		echo "Run this in a desktop session, or lend it a screen:  xvfb-run make run" >&2; \
		exit 1; \
	fi

test: setup-test ## Check everything and run the whole suite, without a screen
	@$(MAKE) --no-print-directory check-all
	@QT_QPA_PLATFORM=offscreen $(bin)/pytest -n 2 -rs

check: setup check-all ## Form, types, import contracts, sizes

check-all:
	@$(bin)/ruff check .
	@$(bin)/ruff format --check --quiet . || { $(bin)/ruff format --diff --quiet .; exit 1; }
	@$(bin)/mypy
	@told=$$($(bin)/lint-imports) || { echo "$$told"; exit 1; }
	@$(bin)/python -m tests.house.sizes

lock: setup ## Write requirements.lock anew from pyproject.toml; UPGRADE=1 takes the newest versions
	@command -v uv >/dev/null || $(bin)/python -m pip install --quiet uv
	@PATH=$$PWD/$(bin):$$PATH; compile="uv pip compile --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet"; \
	$$compile --universal --python-version 3.11 $(if $(UPGRADE),--upgrade) --group dev --extra postgresql pyproject.toml \
		-o requirements.lock; \
	$$compile --universal --python-version 3.11 --extra postgresql -c requirements.lock pyproject.toml packaging/tools.txt \
		-o packaging/requirements.lock; \
	$$compile --python-platform x86_64-pc-windows-msvc --python-version 3.13 --extra postgresql -c requirements.lock pyproject.toml \
		-o packaging/windows/requirements.lock

translations: setup ## Bring the translations up to date with the source
	@$(bin)/python packaging/translations.py resources/translations/*.ts
	@for file in resources/translations/*.ts; do $(bin)/pyside6-lrelease -silent -nounfinished "$$file"; done

pack := packaging
fast := $(if $(FAST),fast)

setup-deb:
	@$(system_packages) deb

setup-packages:
	@$(system_packages) packages

wheel: setup-packages ## Build the wheel and the sdist into dist/
	@$(pack)/pyinstaller/wheel.sh

frozen: wheel
	@$(pack)/pyinstaller/freeze.sh

deb: setup-deb frozen ## Build the Debian package; FAST=1 packs it less tightly
	@$(pack)/linux/deb/build.sh $(fast)

appimage: setup-packages frozen ## Build the AppImage
	@$(pack)/linux/appimage/build.sh $(fast)

rpm: setup-packages frozen ## Build the RPM
	@$(pack)/linux/rpm/build.sh $(fast)

windows: setup-packages frozen ## Build the Windows setup and the MSI
	@$(pack)/windows/tree.sh
	@$(pack)/windows/setup.sh $(fast)

sbom: setup-deb frozen ## Write the bill of materials and the licences into build/bill

packages: setup-packages ## Build everything that is handed out, with SHA256SUMS
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target deb appimage rpm windows
	@$(pack)/sums.sh

check-packages: setup ## Install, try and remove everything in dist/ in bare systems and in Wine
	@$(system_packages) check-packages
	@$(pack)/checks/all.sh $(CHECKS)

bench: setup ## Measure the speed of start, text, table and store; ARGS=--json, ROW="part of a row's name"
	@$(bin)/python -m tests.benchmarks $(ARGS) $(if $(ROW),--row "$(ROW)")

bench-finding: setup ## Print the figures of merit of the claim finder
	@$(bin)/python -m tests.benchmarks.finding_gold

clean: ## Remove what was made here; the dossiers in the user's data folder stay
	@rm -rf .venv build dist .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks .pytest_cache
	@find workbench tests -name __pycache__ -type d -prune -exec rm -rf {} +
