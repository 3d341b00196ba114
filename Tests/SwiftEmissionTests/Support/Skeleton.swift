/// Swift text without its blanks, comments and the contents of string literals: what is left is code.
func skeleton(of text: String) -> String {
  let bytes = Array(text.utf8)
  var code: [UInt8] = []
  var index = 0
  func starts(_ prefix: String) -> Bool { bytes[index...].starts(with: prefix.utf8) }
  while index < bytes.count {
    if starts("//") {
      while index < bytes.count, bytes[index] != 10, bytes[index] != 13 { index += 1 }
    } else if starts("\"") {
      let quote = starts("\"\"\"") ? "\"\"\"" : "\""
      index += quote.utf8.count
      while index < bytes.count, !starts(quote) { index += starts("\\") ? 2 : 1 }
      index += quote.utf8.count
      code += "\"\"".utf8
    } else {
      if bytes[index] > 32 { code.append(bytes[index]) }
      index += 1
    }
  }
  return String(decoding: code, as: UTF8.self)
}
