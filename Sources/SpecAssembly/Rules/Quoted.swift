/// The text in quotation marks as messages show it, cut where it is long.
func quoted(_ text: String) -> String {
  let limit = 80
  var shown = ""
  for scalar in text.unicodeScalars.prefix(limit) { shown.unicodeScalars.append(scalar) }
  return text.unicodeScalars.count > limit ? "“\(shown)…”" : "“\(shown)”"
}
