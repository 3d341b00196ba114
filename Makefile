# `make` builds konagen and brings specs and Generated up to date; `make help` lists the rest.

SWIFT ?= swift
PREFIX ?= /usr/local

MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:
.SUFFIXES:

# A tool that needs no Swift runtime where it runs; only Linux offers that, and asking uname would cost a process each time.
static := $(if $(wildcard /proc/version),--static-swift-stdlib)

tool := .build/release/konagen
stamp := .build/konagen.stamp

# What the tool is built from, and what it reads and writes. Folders stand for the names in them: adding or deleting a file changes them.
tool_rooms := Diagnostics SpecModel PageReader SpecAssembly SpecChecks SpecDiff SwiftEmission konagen
tool_folders := $(wildcard $(addprefix Sources/,$(addsuffix /,$(tool_rooms)) $(addsuffix /*/,$(tool_rooms)) \
  $(addsuffix /*/*/,$(tool_rooms))))
tool_sources := Package.swift $(tool_folders) $(wildcard $(addsuffix *.swift,$(tool_folders)))
inputs := $(wildcard specs/pages specs/pages/*.txt specs/*.json)
outputs := $(wildcard specs/endpoints specs/endpoints/*.json specs/.konagen-manifest Generated/Konaplate \
  Generated/Konaplate/*.swift Generated/Konaplate/.konagen-manifest)

# SwiftPM builds nothing of a package with an empty target, not even the tool that would fill it.
stub := $(if $(wildcard Generated/Konaplate/*.swift),,Generated/Konaplate/Stub.swift)

lint_paths := Package.swift Sources Tests Generated

##   make          build konagen, read the pages, write specs and Generated
.PHONY: all
all: $(stamp)
	$(if $(has_worked),,$(info nothing to do: specs and Generated are up to date))

$(stamp): $(tool) $(inputs) $(outputs)
	$(eval has_worked := yes)$(tool)
	@touch $@

$(tool): $(tool_sources)
	$(eval has_worked := yes)$(if $(stub),@mkdir -p $(dir $(stub)) && touch $(stub))
	$(SWIFT) build --configuration release --product konagen $(static)
	$(if $(stub),@rm -f $(stub))
	@touch $@

##   make test     build everything as strictly as users may, and run all tests
.PHONY: test
test: lint
	$(SWIFT) build --build-tests
	$(SWIFT)c -typecheck -module-name Konaplate -swift-version 6 -warnings-as-errors -default-isolation MainActor \
	  -I .build/debug/Modules Generated/Konaplate/*.swift
	$(SWIFT) test --skip-build

##   make check    say whether what is committed is up to date and every doubt is settled
.PHONY: check
check: $(tool)
	$(tool) check --strict

##   make diff     review what changed since BASE=REVISION, or since the main branch was left, as Markdown
# BASE travels by the environment, where no shell takes a part of it for anything else.
export BASE
.PHONY: diff
diff: $(tool)
	@$(tool) diff --format markdown --fail-on never -- $${BASE:+"$$BASE"}

##   make lint     check the format of all Swift files
.PHONY: lint
lint:
	$(SWIFT) format lint --strict --recursive $(lint_paths)

##   make bench    measure how fast generated pages are read
.PHONY: bench
bench:
	$(SWIFT) build --configuration release --product konagen-bench
	.build/release/konagen-bench

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

##   make install  copy konagen to PREFIX/bin (PREFIX=/usr/local)
.PHONY: install
install: $(tool)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(tool) "$(DESTDIR)$(PREFIX)/bin/konagen"

##   make clean    delete what was built; specs and Generated stay
.PHONY: clean
clean:
	$(SWIFT) package clean
	rm -f $(stamp)

##   make help     this list
.PHONY: help
help:
	@sed -n 's/^##//p' $(firstword $(MAKEFILE_LIST))
