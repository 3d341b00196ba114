# konagen in another project's `make`. Say where things lie, include this file, and let your own goals depend on the ones it adds:
#
#     KONAGEN_OUTPUT := Generated/MyAPI
#     include ../konagen/konagen.mk
#
#     all: konagen-generate
#     	swift build
#
#   konagen-generate   the spec and the generated Swift as the pages give them; no process runs when they already are
#   konagen-check      fails when what is committed is stale or unsound; writes nothing
#
#   KONAGEN_SPECS      folder of the spec and what people decided beside it (specs)
#   KONAGEN_PAGES      folder of the pages (KONAGEN_SPECS/pages)
#   KONAGEN_OUTPUT     folder of the generated Swift (Generated/Konaplate)
#   KONAGEN_FLAGS      options for both goals, such as --strict
#   KONAGEN_STAMP      empty file that is as new as the last run (.build/konagen.stamp); your files may depend on it
#   KONAGEN            the tool, as a path or as a name in PATH; without it, the checkout that this file lies in builds it, and
#                      without a checkout it is konagen in PATH
#   KONAGEN_FOLDER     the folder that this file lies in; needed only if the path to it holds a blank
#
# Paths start from the folder in which make runs and may hold blanks. One Makefile keeps one spec.

KONAGEN_FOLDER ?= $(dir $(lastword $(MAKEFILE_LIST)))
KONAGEN_SPECS ?= specs
KONAGEN_PAGES ?= $(KONAGEN_SPECS)/pages
KONAGEN_OUTPUT ?= Generated/Konaplate
KONAGEN_STAMP ?= .build/konagen.stamp
SWIFT ?= swift

# The first goal of the Makefile that includes this one stays its default.
konagen_default_goal := $(.DEFAULT_GOAL)

# A path for make, for the shell, and as a pattern for make's lists where something matches it. Patterns stay unexpanded: only in
# a list of prerequisites does make keep a name with blanks whole.
konagen_empty :=
konagen_blank := $(konagen_empty) $(konagen_empty)
konagen_path = $(subst $(konagen_blank),\ ,$(1))
konagen_quoted = '$(subst ','\'',$(1))'
konagen_matched = $(foreach pattern,$(subst \$(konagen_blank),|,$(1)),$(if \
  $(wildcard $(subst |,\ ,$(pattern))),$(subst |,\ ,$(pattern))))

# Which tool.
konagen_in_path = $(subst |,$(konagen_blank),$(firstword $(foreach folder,$(subst :, ,$(subst $(konagen_blank),|,$(PATH))),$(if \
  $(wildcard $(subst |,\ ,$(folder))/$(1)),$(folder)/$(1)))))
konagen_checkout := $(if $(KONAGEN),,$(if \
  $(wildcard $(call konagen_path,$(KONAGEN_FOLDER))Package.swift),$(call konagen_path,$(KONAGEN_FOLDER))Package.swift))
ifneq ($(konagen_checkout),)
  konagen_tool := $(KONAGEN_FOLDER).build/release/konagen
else ifneq ($(findstring /,$(KONAGEN)),)
  konagen_tool := $(KONAGEN)
else
  konagen_tool := $(call konagen_in_path,$(or $(KONAGEN),konagen))
endif
konagen_tool_path := $(call konagen_path,$(or $(konagen_tool),konagen-missing))

# What is read, and what is written. A folder stands for the names in it: a file that comes or goes changes it.
konagen_specs := $(call konagen_path,$(KONAGEN_SPECS))
konagen_pages := $(call konagen_path,$(KONAGEN_PAGES))
konagen_output := $(call konagen_path,$(KONAGEN_OUTPUT))
konagen_records := $(konagen_specs)/.konagen-manifest $(konagen_output)/.konagen-manifest
konagen_inputs := $(wildcard $(MAKEFILE_LIST)) $(call konagen_matched,$(konagen_pages) $(konagen_pages)/*.txt \
  $(konagen_specs)/konagen.json $(konagen_specs)/corrections.json)
konagen_outputs := $(konagen_records) $(call konagen_matched,$(konagen_specs) $(konagen_specs)/names.json \
  $(konagen_specs)/api.json $(konagen_specs)/endpoints $(konagen_specs)/endpoints/*.json \
  $(konagen_output) $(konagen_output)/*.swift)
konagen_options = --specs $(call konagen_quoted,$(KONAGEN_SPECS)) --pages $(call konagen_quoted,$(KONAGEN_PAGES)) \
  --output $(call konagen_quoted,$(KONAGEN_OUTPUT)) $(KONAGEN_FLAGS)
konagen_stamp := $(call konagen_path,$(KONAGEN_STAMP))

# A colon is no process: make knows it.
.PHONY: konagen-generate
konagen-generate: $(konagen_stamp)
	@:

.PHONY: konagen-check
konagen-check: $(konagen_tool_path)
	$(call konagen_quoted,$(konagen_tool)) check $(konagen_options)

$(konagen_stamp): $(konagen_stamp).read $(konagen_outputs)
	$(eval konagen_worked := yes)$(call konagen_quoted,$(konagen_tool)) $(konagen_options)
	@touch $(call konagen_quoted,$(KONAGEN_STAMP))

# Made before konagen runs: a page that is saved while it does is newer, and read by the next run.
$(konagen_stamp).read: $(konagen_inputs) $(konagen_tool_path)
	@mkdir -p "$$(dirname $(call konagen_quoted,$(KONAGEN_STAMP)))" && touch $(call konagen_quoted,$(KONAGEN_STAMP).read)

# Without its record, what was written is as good as gone.
$(konagen_records): ;

ifeq ($(konagen_checkout),)

$(konagen_tool_path):
	$(error $(if $(konagen_tool),there is no $(konagen_tool),there is no $(or $(KONAGEN),konagen) in PATH); set KONAGEN to its path)

else

# A tool that needs no Swift runtime where it runs; only Linux offers that, and asking uname would cost a process each time.
konagen_static := $(if $(wildcard /proc/version),--static-swift-stdlib)

konagen_rooms := Diagnostics SpecModel PageReader SpecAssembly SpecChecks SpecDiff SwiftEmission konagen
konagen_rooms := $(addprefix $(subst $(konagen_blank),|,$(KONAGEN_FOLDER))Sources/,$(konagen_rooms))
konagen_room_folders := $(foreach depth,/ /*/ /*/*/,$(addsuffix $(depth),$(konagen_rooms)))
konagen_sources := $(konagen_checkout) $(call konagen_matched,$(konagen_room_folders) $(addsuffix *.swift,$(konagen_room_folders)))

# SwiftPM builds nothing of a package with an empty target, not even the tool that would fill it.
konagen_generated := $(KONAGEN_FOLDER)Generated/Konaplate
konagen_stub := $(if $(wildcard $(call konagen_path,$(konagen_generated))/*.swift),,$(konagen_generated)/Stub.swift)

$(konagen_tool_path): $(konagen_sources)
	$(eval konagen_worked := yes)$(if $(konagen_stub),@mkdir -p $(call konagen_quoted,$(konagen_generated)) && touch \
	  $(call konagen_quoted,$(konagen_stub)))
	$(SWIFT) build --package-path $(call konagen_quoted,$(KONAGEN_FOLDER)) --configuration release --product konagen $(konagen_static)
	$(if $(konagen_stub),@rm -f $(call konagen_quoted,$(konagen_stub)))
	@touch $(call konagen_quoted,$(konagen_tool))

endif

.DEFAULT_GOAL := $(konagen_default_goal)
