import SpecModel
import SwiftEmission
import Testing

private func comment(of field: Field) -> String {
  let declaration = Snippets(request: [field]).declaration("public var \(field.name)")
  return declaration.split(separator: "\n").dropLast().joined(separator: "\n")
}

@Suite struct DocumentationTests {
  @Test func `A comment holds the page's text and then the facts`() {
    let field = Field(
      name: "delay", type: .number, presence: .optional, range: Bounds(min: 0, max: 30000), fixed: 3, unit: "ms",
      defaultValue: .number(10), description: ["How long to wait", "- Unit : ms", "-Default : 10", "Longer is safer."])
    #expect(
      comment(of: field) == """
        /// How long to wait
        ///
        /// - Unit : ms
        /// - Default : 10
        ///
        /// Longer is safer.
        ///
        /// Optional. 0 to 30000. The page says `Value : 3`, which is not enforced. Unit: ms. Default: `10`.
        """)
  }

  @Test(arguments: [
    (Presence.required, Condition?.none, "Required."),
    (.optional, nil, "Optional."),
    (.conditional, nil, "Conditional."),
    (.conditional, .prose("When the moon is full"), "Conditional."),
    (.conditional, .when(.field(path: "a.b", is: .boolean(true)), then: .required), "Required when `a.b` is `true`."),
    (
      .conditional,
      .when(.all([.field(path: "a", is: .string("X")), .field(path: "b", is: .number(2))]), then: .optional),
      "Optional when `a` is `X` and `b` is `2`."
    ),
  ])
  func `Presence is told in words`(presence: Presence, condition: Condition?, expected: String) {
    let field = Field(name: "x", type: .boolean, presence: presence, condition: condition)
    #expect(comment(of: field) == "/// \(expected)")
  }

  @Test func `Long text is wrapped, and no wrapped line starts like markup`() {
    let words = String(repeating: "wordy ", count: 18)
    for mark in ["#", "12.", "-", ">", "@x"] {
      let field = Field(name: "x", type: .boolean, presence: .required, description: ["• \(words)ab \(mark) end"])
      #expect(
        comment(of: field) == """
          /// - wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy wordy
          ///   ab \(mark) end
          ///
          /// Required.
          """)
    }
  }

  @Test(arguments: [
    (
      "a *b* _c_ snake_case `d` [e](f) <g> 1 < 2 h&amp; R&D & ~~i~~ j|k",
      #"a \*b\* \_c\_ snake_case \`d\` \[e](f) \<g> 1 < 2 h\&amp; R\&D & \~\~i\~\~ j\|k"#
    ),
    ("# a", "\\# a"), ("> a", #"\> a"#), ("+ a", #"\+ a"#), ("-1 is none", #"\-1 is none"#), ("===", #"\==="#),
    ("1. a", #"1\. a"#), ("12) a", #"12\) a"#), ("v1.2", "v1.2"), ("@Image(x)", #"\@Image(x)"#),
    ("    code", "code"), ("\u{A0}\u{A0}a\u{A0}b\u{200B}", "a b"), ("a\u{202E}b\u{0}", #"a\u{202E}b\u{0}"#),
    ("a\rb\u{2028}c", "a\n///\n/// b\n///\n/// c"), ("- Returns: a", #"\- Returns: a"#), ("• Note : a", "• Note : a"),
    ("- noted: a", "- noted: a"), ("\\", #"\\"#),
    // What shows nothing hides nothing from Markdown.
    ("<\u{200B}b>", #"\<b>"#), ("<\u{FEFF}\u{200B}/b>", #"\</b>"#), ("&\u{200B}amp;", #"\&amp;"#),
    ("&\u{FEFF}#10;", #"\&#10;"#), ("a\u{200B}_\u{FEFF}b", "a_b"), ("a_\u{200B} b", #"a\_ b"#),
    ("1\u{200B}. a", #"1\. a"#), ("\u{FEFF}# a", "\\# a"), ("\u{FEFF}- a", "- a"),
    ("- \u{200B}Returns: a", #"\- Returns: a"#), ("-\u{200B} Returns: a", #"\- Returns: a"#),
    ("-\u{FEFF}Returns: a", #"\-Returns: a"#), ("- Re\u{200B}turns : a", #"\- Returns : a"#),
    ("- Returns\u{A0}: a", #"\- Returns : a"#), ("•\tNote : a", "• Note : a"), ("-\u{A0}Tip\t: a", #"\- Tip : a"#),
  ])
  func `Page text is no markup`(text: String, expected: String) {
    let field = Field(name: "x", type: .boolean, presence: .required, description: [text])
    #expect(comment(of: field) == "/// \(expected)\n///\n/// Required.")
  }

  @Test(arguments: [
    ("A", "`A`"), ("", #""""#), ("a`b", #""a\`b""#), (" a", #"" a""#), ("a\u{A0}b\n", #"`a\u{A0}b\u{A}`"#),
  ])
  func `A value stands in a code span where that can hold it`(value: String, expected: String) {
    let field = Field(name: "x", type: .string, presence: .optional, defaultValue: .string(value))
    #expect(comment(of: field) == "/// Optional. Default: \(expected).")
  }
}
