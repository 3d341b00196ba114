import Diagnostics

enum CorrectionsKey: String, CaseIterable {
  case formatVersion, corrections
}

enum CorrectionKey: String, CaseIterable {
  case at, operation, rule, expect, value, reason, basis, lines
}

/// The bytes of `corrections.json`.
public func encodeCorrections(_ corrections: Corrections) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { file in
    file.member(CorrectionsKey.formatVersion.rawValue, Corrections.formatVersion)
    file.member(
      CorrectionsKey.corrections.rawValue,
      array: { list in
        for correction in corrections.entries { list.correction(correction) }
      })
  }
  return writer.fileBytes()
}

extension JSONWriter {
  fileprivate mutating func correction(_ correction: Correction) {
    object { object in
      object.member(CorrectionKey.at.rawValue, correction.place.description)
      object.member(CorrectionKey.operation.rawValue, correction.operation.word.rawValue)
      switch correction.operation {
      case .set(let expect, let value):
        object.member(CorrectionKey.expect.rawValue, expect)
        object.member(CorrectionKey.value.rawValue, value)
      case .add(let value): object.member(CorrectionKey.value.rawValue, value)
      case .remove(let expect): object.member(CorrectionKey.expect.rawValue, expect)
      case .confirm(let rule, let expect):
        object.member(CorrectionKey.rule.rawValue, rule)
        if let expect { object.member(CorrectionKey.expect.rawValue, expect) }
      }
      object.member(CorrectionKey.reason.rawValue, correction.reason)
      object.member(CorrectionKey.basis.rawValue, correction.basis)
      if let lines = correction.lines { object.member(CorrectionKey.lines.rawValue, lines) }
    }
  }
}
