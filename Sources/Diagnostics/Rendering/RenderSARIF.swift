/// A SARIF 2.1.0 log (OASIS standard) with one run, its rules sorted by id.
func sarifLog(_ diagnostics: [Diagnostic], toolVersion: String?) -> String {
  let rules = Set(diagnostics.map(\.rule)).sorted { precedesInBytes($0.id, $1.id) }
  var indices: [String: Int] = [:]
  for (index, rule) in rules.enumerated() { indices[rule.id] = index }
  var writer = JSONWriter()
  writer.object { log in
    log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    log.member("version", "2.1.0")
    log.member(
      "runs",
      array: { runs in
        runs.object { run in
          run.member("tool", object: { $0.driver(rules, version: toolVersion) })
          run.member("columnKind", "unicodeCodePoints")
          run.member(
            "results",
            array: { results in
              for diagnostic in diagnostics {
                results.result(diagnostic, ruleIndex: indices[diagnostic.rule.id] ?? -1)
              }
            })
        }
      })
  }
  return String(decoding: writer.fileBytes(), as: UTF8.self)
}

extension JSONWriter {
  fileprivate mutating func driver(_ rules: [DiagnosticRule], version: String?) {
    member(
      "driver",
      object: { driver in
        driver.member("name", "konagen")
        if let version { driver.member("version", version) }
        driver.member(
          "rules",
          array: { list in
            for rule in rules { list.rule(rule) }
          })
      })
  }

  private mutating func rule(_ rule: DiagnosticRule) {
    object { object in
      object.member("id", rule.id)
      object.text("shortDescription", rule.summary)
      object.text("fullDescription", rule.explanation)
      object.text("help", rule.explanation + "\n\nExample:\n\n" + rule.example)
      object.member("defaultConfiguration", object: { $0.member("level", rule.severity.rawValue) })
    }
  }

  fileprivate mutating func result(_ diagnostic: Diagnostic, ruleIndex: Int) {
    object { object in
      object.member("ruleId", diagnostic.rule.id)
      object.member("ruleIndex", ruleIndex)
      object.member("level", diagnostic.severity.rawValue)
      object.message(diagnostic.message + (diagnostic.fix.map { "\nfix: " + $0 } ?? ""))
      if let span = diagnostic.span {
        object.member("locations", array: { list in list.object { $0.physicalLocation(span) } })
      }
      guard !diagnostic.notes.isEmpty else { return }
      object.member(
        "relatedLocations",
        array: { list in
          for (index, note) in diagnostic.notes.enumerated() {
            list.object { location in
              location.member("id", index + 1)
              if let span = note.span { location.physicalLocation(span) }
              location.message(note.message)
            }
          }
        })
    }
  }

  /// A message as text that means nothing but itself: braces doubled, because single ones are placeholders (3.11.5), and no bracket
  /// followed at once by a parenthesis, because that is a link (3.11.6).
  private mutating func message(_ text: String) {
    var previous: Unicode.Scalar?
    let isLiteral = text.unicodeScalars.allSatisfy { scalar in
      defer { previous = scalar }
      switch scalar {
      case "{", "}": return false
      case "(": return previous != "]"
      case "\n": return true
      default: return !scalar.isUnsafeToShow
      }
    }
    self.text("message", isLiteral ? text : literal(text))
  }

  private func literal(_ text: String) -> String {
    var literal = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": literal += "{{"
      case "}": literal += "}}"
      case "(" where previous == "]": literal += " ("
      case "\n": literal += "\n"
      default: literal += visible(scalar)
      }
      previous = scalar
    }
    return literal
  }

  private mutating func text(_ name: String, _ text: String) { member(name, object: { $0.member("text", text) }) }

  private mutating func physicalLocation(_ span: SourceSpan) {
    member(
      "physicalLocation",
      object: { location in
        location.member("artifactLocation", object: { $0.member("uri", fileURI(span.file)) })
        location.member(
          "region",
          object: { region in
            region.member("startLine", span.line)
            region.member("startColumn", span.column)
            region.member("endColumn", span.column + span.length)
          })
        guard let text = span.lineText else { return }
        location.member(
          "contextRegion",
          object: { region in
            region.member("startLine", span.line)
            region.text("snippet", text)
          })
      })
  }
}
