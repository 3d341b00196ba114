# `make` builds konagen and brings specs and Generated up to date; `make help` lists the rest.

SWIFT ?= swift
PREFIX ?= /usr/local

MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:
.SUFFIXES:

# How konagen is built and run is what konagen.mk offers to every project; this one adds goals for those who work on it.
KONAGEN_OUTPUT := Generated/Konaplate
KONAGEN :=
include konagen.mk

lint_paths := Package.swift Sources Tests Generated

##   make          build konagen, read the pages, write specs and Generated
.PHONY: all
all: $(KONAGEN_STAMP)
	@:$(if $(konagen_worked),,$(info nothing to do: specs and Generated are up to date))

##   make test     build everything as strictly as users may, and run all tests
.PHONY: test
test: lint
	$(SWIFT) build --build-tests
	$(SWIFT)c -c -whole-module-optimization -module-name Konaplate -swift-version 6 -warnings-as-errors \
	  -default-isolation MainActor -I .build/debug/Modules -o .build/konaplate-main-actor.o Generated/Konaplate/*.swift
	$(SWIFT) test --skip-build

##   make check    say whether what is committed is up to date and every doubt is settled
.PHONY: check
check: KONAGEN_FLAGS := --strict
check: konagen-check

##   make diff     review what changed since BASE=REVISION, or since the main branch was left, as Markdown
# BASE travels by the environment, where no shell takes a part of it for anything else.
export BASE
.PHONY: diff
diff: $(konagen_tool)
	@$(konagen_tool) diff --format markdown --fail-on never -- $${BASE:+"$$BASE"}

##   make hooks    let git check what each commit holds of specs and Generated
# Git starts a hook of two lines; what it does stands here, so that it changes with the project. The check is of what is staged, not of
# what lies in the folder, and of nothing where neither folder is part of the commit.
.PHONY: hooks
hooks:
	@hook="$$(git rev-parse --git-path hooks)/pre-commit"; \
	if test -e "$$hook" && ! grep -q 'make.* check-staged' "$$hook"; then \
	  echo "$$hook is there already: let it run 'make check-staged'" >&2; exit 1; \
	fi; \
	mkdir -p "$$(dirname "$$hook")" && printf '%s\n' '#!/bin/sh' 'exec make --silent check-staged' > "$$hook" && chmod +x "$$hook" && \
	echo "$$hook runs make check-staged"

.PHONY: check-staged
check-staged:
	@git diff --cached --quiet -- specs Generated || $(MAKE) --no-print-directory check-index

.PHONY: check-index
check-index: $(konagen_tool)
	@staged="$$(mktemp -d)" && trap 'rm -rf "$$staged"' EXIT && \
	git ls-files -z specs Generated | git checkout-index -z --stdin --prefix="$$staged/" && \
	tool="$$PWD/$(konagen_tool)" && cd "$$staged" && "$$tool" check --strict

##   make lint     check the format of all Swift files
.PHONY: lint
lint:
	$(SWIFT) format lint --strict --recursive $(lint_paths)

##   make bench    measure konagen over thousands of generated pages; the figures also go to .build/bench.json
.PHONY: bench
bench: $(KONAGEN_STAMP)
	$(SWIFT) build --configuration release --product konagen-bench $(konagen_static)
	.build/release/konagen-bench $(konagen_tool) --results .build/bench.json

##   make format   mend the format of all hand-written Swift files
.PHONY: format
format:
	$(SWIFT) format --in-place --recursive $(filter-out Generated,$(lint_paths))

##   make docs     build the documentation of Konaplate and KonaplateRuntime into .build/docs/site
# The symbol graphs come from the compiled modules; links between the two modules are checked, and a warning is an error.
docs := .build/docs
convert = docc convert $(2) --additional-symbol-graph-dir $(docs)/$(1) --output-path $(docs)/$(1).doccarchive \
  --fallback-display-name $(1) --enable-experimental-external-link-support --warnings-as-errors
symbols = $(SWIFT) symbolgraph-extract -module-name $(1) -I .build/debug/Modules -minimum-access-level public \
  -skip-inherited-docs -emit-extension-block-symbols -target $(triple) -output-dir $(docs)/$(1)
.PHONY: docs
docs: triple = $(shell $(SWIFT) -print-target-info | sed -n 's/^ *"triple": "\(.*\)",$$/\1/p' | head -n 1)
docs:
	$(SWIFT) build --target Konaplate
	rm -rf $(docs)
	mkdir -p $(docs)/KonaplateRuntime $(docs)/Konaplate
	$(call symbols,KonaplateRuntime)
	$(call symbols,Konaplate)
	$(call convert,KonaplateRuntime,Sources/KonaplateRuntime/KonaplateRuntime.docc)
	$(call convert,Konaplate,Sources/Documentation/Konaplate.docc) --dependency $(docs)/KonaplateRuntime.doccarchive
	docc merge $(docs)/Konaplate.doccarchive $(docs)/KonaplateRuntime.doccarchive --output-path $(docs)/site \
	  --synthesized-landing-page-name Konaplate --synthesized-landing-page-kind Package

##   make install  copy konagen to PREFIX/bin (PREFIX=/usr/local), and konagen.mk to PREFIX/share/konagen
.PHONY: install
install: $(konagen_tool)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(konagen_tool) "$(DESTDIR)$(PREFIX)/bin/konagen"
	install -d "$(DESTDIR)$(PREFIX)/share/konagen"
	install -m 644 konagen.mk "$(DESTDIR)$(PREFIX)/share/konagen/konagen.mk"

##   make clean    delete what was built; specs and Generated stay
.PHONY: clean
clean:
	$(SWIFT) package clean
	rm -f $(KONAGEN_STAMP) $(KONAGEN_STAMP).read

##   make help     this list
.PHONY: help
help:
	@sed -n 's/^##//p' $(firstword $(MAKEFILE_LIST))
