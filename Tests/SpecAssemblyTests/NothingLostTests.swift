import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

/// Whatever a page states is in the spec, or a diagnostic says why not.
struct NothingLostTests {
  @Test(arguments: try ProjectPages.all()) func `every changed statement changes the outcome`(_ page: String) throws {
    guard let document = try ProjectPages.reading(page).document else { return }
    let original = Outcome(of: document)
    let lost = variants(of: document).filter { Outcome(of: $0.document) == original }.map(\.name)
    #expect(lost == [])
  }

  @Test(arguments: try ProjectPages.all()) func `every number, code and quoted text is in the spec`(_ page: String)
    throws
  {
    let reading = try ProjectPages.reading(page)
    guard reading.document != nil else { return }
    let outcome = Outcome(of: reading)
    let spec = outcome.files.joined().replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    let numbers = Set(numbersAndCodes(in: spec))
    for (index, line) in reading.ledger.lines.enumerated() {
      guard case .element(let element) = line.role, !isUnstated(element, line.text) else { continue }
      for number in numbersAndCodes(in: line.text) {
        #expect(numbers.contains(number), "\(page):\(index + 1): \(number) of “\(line.text)”")
      }
      for text in quotedTexts(in: line.text) {
        #expect(spec.contains(text), "\(page):\(index + 1): \(text)")
      }
    }
  }

  /// The portal writes a length of 0 where it states none; a note says so.
  private func isUnstated(_ element: PageElement, _ text: String) -> Bool {
    if case .field(_, _, .constraint) = element { text == "Length : 0" } else { false }
  }

  @Test func `numbers, codes and quoted texts are found where they stand`() {
    #expect(numbersAndCodes(in: "Min : 1 , Max : 9999999999999999999") == ["1", "9999999999999999999"])
    #expect(numbersAndCodes(in: "000_000 of v1, _7_ and 0.5") == ["000_000", "1", "7", "0", "5"])
    #expect(quotedTexts(in: #"if "isOpen" is "true" or “half”"#) == ["\"isOpen\"", "\"true\"", "“half”"])
    #expect(quotedTexts(in: "17\" wide") == [])
  }
}

/// Runs of ASCII digits, those of a code together: `000_000`.
private func numbersAndCodes(in text: String) -> [String] {
  let runs = text.unicodeScalars.split { !("0"..."9").contains($0) && $0 != "_" }
  return runs.map { run in String(String.UnicodeScalarView(run)).trimming("_") }.filter { !$0.isEmpty }
}

/// Texts between double quotes of either kind, with their quotes.
private func quotedTexts(in text: String) -> [String] {
  var texts: [String] = []
  var start: String.Index?
  for index in text.unicodeScalars.indices {
    let scalar = text.unicodeScalars[index]
    if let opening = start, scalar == "\"" || scalar == "”" {
      texts.append(String(text.unicodeScalars[opening...index]))
      start = nil
    } else if scalar == "\"" || scalar == "“" {
      start = index
    }
  }
  return texts
}

extension String {
  fileprivate func trimming(_ scalar: Unicode.Scalar) -> String {
    var rest = unicodeScalars[...]
    while rest.first == scalar { rest.removeFirst() }
    while rest.last == scalar { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }
}
