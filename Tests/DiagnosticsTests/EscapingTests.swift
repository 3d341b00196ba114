import Diagnostics
import Testing

@Suite("Page text in other formats stays text")
struct EscapingTests {
  @Test("A workflow command's message cannot begin another command")
  func workflowMessages() {
    #expect("50%\n::error::x\r\n".escapedForWorkflowMessage == "50%25%0A::error::x%0D%0A")
    #expect("카드 a:b,c".escapedForWorkflowMessage == "카드 a:b,c")
  }

  @Test("A workflow command's property cannot end early")
  func workflowProperties() {
    #expect("a,file=x::y%".escapedForWorkflowProperty == "a%2Cfile=x%3A%3Ay%25")
  }

  @Test("XML holds markup as text and no forbidden character")
  func xml() {
    #expect("<a b='c'>&\"]]>".escapedForXML == "&lt;a b=&apos;c&apos;&gt;&amp;&quot;]]&gt;")
    #expect("a\u{0}\u{1B}b\n\u{FFFE}".escapedForXML == "a\u{FFFD}\u{FFFD}b&#10;\u{FFFD}")
  }

  @Test(
    "A code span ends where the text does",
    arguments: [
      ("plain", "`plain`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("", "`  `"), (" x ", "`  x  `"),
      ("@someone <b> |", "`@someone <b> |`"), ("two\nlines", "`two␊lines`"),
    ])
  func codeSpans(text: String, code: String) {
    #expect(text.markdownCode == code)
  }

  @Test("A fence outlasts the fences in the text")
  func blocks() {
    #expect(
      "a\n```\n</details>".markdownBlock(language: "diff", indent: "  ")
        == "  ````diff\n  a\n  ```\n  </details>\n  ````\n")
  }
}
