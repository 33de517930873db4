# Rapporteur, for voluntary GCM reviews. `make` prints the verbs.
# Steps that need not be repeated leave a stamp in target/; nothing outside this folder is written,
# except by the package managers (apt, rustup) for what is missing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

export PATH := $(CURDIR)/target/tools/node_modules/node/bin:$(HOME)/.cargo/bin:$(PATH)
export CARGO_TERM_PROGRESS_WHEN ?= auto

STAMPS := target/stamps
UI := $(shell find ui/src assets/words ui/index.html ui/*.json ui/*.ts ui/*.js -type f 2>/dev/null)
CLI := target/debug/rapporteur-cli
WINDOW := target/debug/rapporteur
# A test comes along so that cargo resolves the same features as for all targets: `make test` builds no library again.
PROGRAM := cargo build --workspace --test contract

.PHONY: help run test build ui format lint unit reports e2e bench accept deb

help: ## print these verbs
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(STAMPS)/build ## build and open the application (without a display: write the sample's PDF to out/)
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		$(MAKE) window && exec $(WINDOW) $(ARGS); \
	else \
		echo "There is no display here, so the window can't open. Writing the sample review's PDF instead."; \
		$(MAKE) sample; \
	fi

test: $(STAMPS)/test ## run everything: formatting, lints, unit, engine, contract, suites, PDF rules, the real window
	@$(MAKE) lint
	@$(MAKE) unit
	@$(MAKE) reports
	@$(MAKE) e2e

# One build with all targets, so that programs and tests share every compiled library.
build: $(STAMPS)/build ui/dist/index.html ## build the window, the terminal program and the tests
	cargo build --workspace --all-targets

ui: ui/dist/index.html ## build the screens

format: ui/node_modules/.package-lock.json ## format everything
	cargo fmt --all
	cd ui && npm run --silent format
	ui/node_modules/.bin/prettier --log-level warn --write tests/e2e

lint: $(STAMPS)/build ui/dist/index.html ## formatting, clippy, prettier, eslint, svelte-check
	cargo fmt --all --check
	cd ui && npm run --silent lint && npm run --silent check
	ui/node_modules/.bin/prettier --check tests/e2e
	cargo clippy --workspace --all-targets --quiet -- -D warnings

unit: build ## unit, engine, contract and suite tests
	cd ui && npm test
	cargo test --workspace

reports: $(STAMPS)/test build ## hold the samples' PDF to PDF/UA-1 and PDF/A-2a, and the form of a call to what other tools fill in
	mkdir -p out
	$(CLI) --store target/sample-store sample --short --to out/sample-short.pdf
	$(CLI) --store target/sample-store sample --to out/sample.pdf
	tests/verapdf/check out/sample-short.pdf out/sample.pdf
	tests/verapdf/papers $(CLI)
	tests/forms/check $(CLI)

e2e: $(STAMPS)/test build tests/e2e/node_modules/.package-lock.json ## drive the real window
	mkdir -p out/e2e
	timeout -k 10 1200 xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- \
		bash -c 'node --test --test-force-exit --test-concurrency=1 tests/e2e/*.test.mjs 2>&1' 2>out/e2e/bus.log

bench: $(STAMPS)/test build tests/e2e/node_modules/.package-lock.json ## measure the budgets, print them as a table
	@mkdir -p out
	cargo bench --workspace --profile dev --bench budgets --bench pages | tee out/bench.log
	@xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- \
		bash -c 'node tests/e2e/painted.mjs 2>&1' 2>/dev/null | tee -a out/bench.log
	@printf '\n| what | budget | measured |\n|---|---|---|\n'; grep '^|' out/bench.log

accept: ## review changed snapshots
	cargo insta review

deb: ui/dist/index.html ## make the Debian package
	$(PROGRAM) --bin rapporteur-cli
	npx --yes @tauri-apps/cli@2 build --debug --bundles deb
	@ls -1 target/debug/bundle/deb/*.deb

.PHONY: window sample
window: ui/dist/index.html
	$(PROGRAM) --bin rapporteur

sample: $(STAMPS)/build
	$(PROGRAM) --bin rapporteur-cli
	mkdir -p out
	$(CLI) --store target/sample-store sample --to out/sample.pdf

$(STAMPS)/build $(STAMPS)/test: $(STAMPS)/%: .ci/ready
	@.ci/ready $*
	@mkdir -p $(@D) && touch $@

ui/node_modules/.package-lock.json: ui/package-lock.json | $(STAMPS)/build
	cd ui && npm ci --no-audit --no-fund
	@touch $@

tests/e2e/node_modules/.package-lock.json: tests/e2e/package-lock.json | $(STAMPS)/build
	cd tests/e2e && npm ci --no-audit --no-fund
	@touch $@

ui/dist/index.html: ui/node_modules/.package-lock.json $(UI)
	cd ui && npm run --silent build
	@touch $@
