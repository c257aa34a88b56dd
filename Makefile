# One-line commands for everything; `make` lists them. Each first installs the tools that are missing (tools/setup).
# `trunk serve` works without make.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help

export PATH := $(shell tools/setup path):$(PATH)

# The pure crates are the workspace's default members, too.
PURE := -p transcript -p address -p appearance -p desk -p messages -p needle -p find -p search -p formats -p importer -p site -p written
NATIVE := $(PURE) -p rostrum -p rostrum-wasm-tests -p rostrum-foreign-tests
ADDRESS ?= 127.0.0.1:8080

.PHONY: crash-test work-test fuzz help serve build release test check licences unit wasm-test browser-test audit trunk-test lint golden library bench clean

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1 \2/' | awk '{ printf "  %s %-14s", $$1, $$2; $$1 = $$2 = ""; print }'

serve: build ## Build the site and serve it on http://127.0.0.1:8080
	cargo run --quiet --release -p rostrum -- serve dist --address $(ADDRESS)

build: ## Build the app, and with it the site of the bundled library into dist/
	tools/setup build
	tools/build

release: ## Build the command with the app inside: target/rostrum
	tools/setup build
	tools/build app
	# It has its own target folder, because the command that the tests build has no app inside.
	ROSTRUM_APP=$(CURDIR)/target/app CARGO_TARGET_DIR=target/release-command cargo build --quiet --release -p rostrum
	cp target/release-command/release/rostrum target/rostrum
	echo "release: target/rostrum is the whole command; it can be copied to any such computer"

test: check work-test build wasm-test browser-test audit trunk-test ## Run everything: format, clippy, unit, property, golden, Wasm and browser tests, the work of imports, the audit, Trunk alone
	@echo "All tests passed."

check: lint licences unit ## Run the quick half: format, clippy, licences, unit, property and golden tests

trunk-test: ## See the app work as Trunk alone builds it, served and released
	tools/setup trunk
	tools/trunk-test

lint:
	tools/setup build
	cargo fmt --all --check
	cargo clippy --quiet --workspace --exclude rostrum-app --all-targets --all-features -- -D warnings
	cargo clippy --quiet -p rostrum-app $(PURE) --target wasm32-unknown-unknown -- -D warnings

licences: ## Check the licences, versions and sources of all crates
	tools/setup check
	cargo deny --log-level error check licenses bans sources

unit:
	cargo test --quiet $(NATIVE) --all-features
	cargo test --quiet -p rostrum-tests --test copies --test imports

work-test: ## Count the instructions of imports: they grow with the file, and no faster
	tools/setup check
	cargo test --quiet --release -p rostrum-work-tests

wasm-test: ## Run the pure crates' Wasm tests in Chromium
	tools/setup test
	tools/wasm-test

browser-test: build ## Run the behaviour tests in Chromium, Firefox and WebKit
	tools/setup test
	cargo test --quiet -p rostrum-tests --test browsers -- $(ONLY)

audit: build ## Judge the built pages: valid HTML, Lighthouse
	tools/setup test
	tools/audit/run

crash-test: ## Let every change and every read of the disk fail in a build, one after the other
	ROSTRUM_CRASH=all cargo test --quiet -p rostrum --features faults --test crash

fuzz: ## Look for foreign input on which anything panics, for a minute each; ONLY=query is one, SECONDS=600 is longer
	tools/setup fuzz
	tools/fuzz $(or $(SECONDS),60) $(ONLY)

golden: ## Rewrite the goldens; read the difference before you commit it
	tools/setup build
	ROSTRUM_GOLDEN=1 cargo test --quiet $(NATIVE) --all-features

library: ## Make the bundled library anew from its sources
	tools/library

bench: build ## Measure: bytes, visits, a page of 20,000 turns, publishing, find and search beside their peers
	@tools/setup test
	tools/setup bench
	echo "Imports of hostile shapes:"
	cargo run --quiet --release -p rostrum-work-tests --bin import-times
	echo "The matcher in Wasm:"
	tools/wasm-test --profile wasm-release --bench scan -- --nocapture 2>/dev/null | grep -E 'folded in| GB/s'
	echo "The matcher natively:"
	cargo test --quiet --release -p rostrum-wasm-tests --bench scan -- --nocapture | grep -E 'folded in| GB/s'
	cargo run --quiet --release -p rostrum-tests --bin bench

clean: ## Remove what was built
	rm -rf target dist .dist.* tests/results
