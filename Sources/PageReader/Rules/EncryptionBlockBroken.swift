import Diagnostics

extension DiagnosticRule {
  static let encryptionBlockBroken = DiagnosticRule(
    id: "encryption-block-broken", severity: .error,
    summary: "the lines that mark a section as encrypted are not complete",
    explanation: """
      An encrypted section opens with four lines, from “Encrypted|” to “for more information.”. Whether data \
      travels in clear is too important to be taken from half of them.

      Scrape the page again.
      """,
    example: """
      Encrypted|
      Guidelines
      """)
}
