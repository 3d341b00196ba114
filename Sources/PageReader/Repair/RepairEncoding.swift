/// Undoes the wrong decoding of a page, exactly and reversibly: decoding the repaired characters wrongly again gives the page
/// back. What lost characters is left as it is and reported; genuine Thai text is left alone.
func repairEncoding(_ lines: PageLines) -> EncodingRepair {
  let damaged = (0..<lines.count).filter { lines.flags($0).contains(.hasThai) }
    .map { (index: $0, line: DamagedLine(Array(lines.text($0).unicodeScalars))) }
  guard damaged.contains(where: { $0.line.hasHardEvidence }) else { return EncodingRepair(lines: lines) }

  var result = EncodingRepair(lines: PageLines())
  var bytes: [UInt8] = []
  bytes.reserveCapacity(lines.bytes.count)
  var copiedUpTo = 0
  for (index, line) in damaged {
    let (repairs, losses) = line.judge()
    if let loss = losses.first {
      result.losses.append(EncodingLoss(line: index, column: loss.lowerBound + 1, length: loss.count))
    }
    if repairs.isEmpty { continue }
    let range = lines.range(index)
    bytes += lines.bytes[copiedUpTo..<range.lowerBound]
    append(line, repairs, to: &bytes)
    copiedUpTo = range.upperBound
    for repair in repairs {
      guard let character = repair.character else { continue }
      let text = String(String.UnicodeScalarView(line.scalars[repair.range]))
      result.repairs.append(
        PageRepair(line: index + 1, column: repair.range.lowerBound + 1, damaged: text, repaired: character))
    }
  }
  bytes += lines.bytes[copiedUpTo...]
  // Repairing neither adds nor removes a line end, so the lines keep their numbers.
  result.lines = result.repairs.isEmpty ? lines : scanLines(bytes).lines
  return result
}

private func append(_ line: DamagedLine, _ repairs: [DamagedLine.Sequence], to bytes: inout [UInt8]) {
  var copied = 0
  for repair in repairs {
    guard let character = repair.character else { continue }
    append(line.scalars[copied..<repair.range.lowerBound], to: &bytes)
    append([character], to: &bytes)
    copied = repair.range.upperBound
  }
  append(line.scalars[copied...], to: &bytes)
}

private func append(_ scalars: ArraySlice<Unicode.Scalar>, to bytes: inout [UInt8]) {
  for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? []) }
}
