import Diagnostics
import PageReader

/// The account of pages as one JSON document, every line with its text and role.
func lineAccountJSON(_ readings: [PageReading]) -> String {
  document(readings) { page, reading in
    page.key("lines")
    page.array { lines in
      for (index, line) in reading.ledger.lines.enumerated() {
        lines.object { object in
          object.member("line", index + 1)
          object.member("role", phrase(for: line.role, in: reading))
          object.member("text", line.text)
        }
      }
    }
  }
}

/// How many lines of each page have a role, as one JSON document.
func lineSummaryJSON(_ readings: [PageReading]) -> String { document(readings) { _, _ in } }

private func document(_ readings: [PageReading], _ more: (inout JSONWriter, PageReading) -> Void) -> String {
  var writer = JSONWriter()
  writer.object { root in
    root.key("pages")
    root.array { pages in
      for reading in readings {
        let count = account(of: reading)
        pages.object { page in
          page.member("page", reading.ledger.file)
          page.member("accounted", count.accounted)
          page.member("total", count.total)
          more(&page, reading)
        }
      }
    }
  }
  return String(decoding: writer.fileBytes(), as: UTF8.self)
}
