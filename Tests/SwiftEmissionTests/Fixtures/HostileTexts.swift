/// Texts that try to be more than text.
enum HostileTexts {
  static let all: [String] = lineEnds + escapes + invisible + markup + others

  static let lineEnds = ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"].map {
    "first\($0)func attack() {}"
  }

  static let escapes = [
    "*/ func attack() {} /*", "\"; func attack() {} //", "\\", "\\\\", "\\(attack())", "\"\"\"", "\"\"\"#", "#\"",
    "\\\"",
    "`attack`", "`", "``Attack``", "'", "\\u{0A}", "\\n", "\"\\",
  ]

  static let invisible = [
    "\u{202E}reversed\u{2066}", "a\u{200B}b\u{200D}c\u{FEFF}", "nul\u{0}nul", "\u{7F}\u{9B}", "\u{A0}\u{A0}",
    "\u{E000}\u{10FFFF}\u{E0041}", "\u{301}", "\u{3164}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "", " ",
    " \t ",
  ]

  static let markup = [
    "- Returns: nothing", "- Parameter x: y", "-Note : x", "• Throws: x", "@Image(source: x)", "<doc:Attack> <b>",
    "[a](b)",
    "# Heading", "1. first", "12) twelfth", "    code", "> quote", "| a | b |", "===", "---", "~~~", "&amp; &#10;",
    "* * *",
    "_a_ __b__", "http://example.com/_x_", "// not code", "/// not code", "```swift",
  ]

  static let others = [
    "../../etc/passwd", "/absolute", "CON", "a b", "9lives", "init", "self", "Type",
    String(repeating: "long", count: 2500),
    String(repeating: "many words ", count: 900), String(repeating: "- ", count: 500), "한글 이름",
  ]
}
