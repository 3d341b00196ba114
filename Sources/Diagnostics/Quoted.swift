/// A text from anywhere inside a message: between quotation marks, what cannot be seen spelt out, and cut where nobody reads on.
///
/// - Parameter limit: How many Unicode scalars of it are shown.
public func quoted(_ text: String, limit: Int = 80) -> String {
  var text = text
  // Mostly there is nothing to spell out and nothing to cut.
  if text.utf8.count <= limit, text.withUTF8({ $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }) { return "“" + text + "”" }
  var shown = "“"
  for scalar in text.unicodeScalars.prefix(limit) {
    if scalar.isUnsafeToShow { shown += visible(scalar) } else { shown.unicodeScalars.append(scalar) }
  }
  if text.unicodeScalars.dropFirst(limit).first != nil { shown += "…" }
  return shown + "”"
}
