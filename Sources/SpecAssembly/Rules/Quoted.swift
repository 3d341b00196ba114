/// The text in quotation marks as messages show it, cut where it is longer than `limit` scalars.
func quoted(_ text: String, limit: Int = 80) -> String {
  var shown = ""
  for scalar in text.unicodeScalars.prefix(limit) { shown.unicodeScalars.append(scalar) }
  return text.unicodeScalars.count > limit ? "“\(shown)…”" : "“\(shown)”"
}
