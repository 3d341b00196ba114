/// The text in quotation marks as messages show it, cut where it is longer than `limit` scalars.
func quoted(_ text: String, limit: Int = 80) -> String {
  let scalars = text.unicodeScalars
  guard text.utf8.count > limit,
    let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex), end < scalars.endIndex
  else { return "“" + text + "”" }
  return "“" + String(text[..<end]) + "…”"
}
