import Diagnostics
import PageReader

extension DiagnosticRule {
  static let arrayButton = DiagnosticRule(
    id: "array-button", severity: .warning,
    summary: "the button of an array is missing, or stands where it does not belong",
    explanation: """
      In a request the portal shows `Add object` under an array of objects and `Add string` under an array of strings, and no
      button anywhere else. Another button means that the type or the page's text is wrong.
      """,
    example: """
      tcList
      array of objects
      Required
      Add string
      """)
}

extension FieldDoubt {
  static func buttonMissing(_ wanted: AddButton) -> FieldDoubt {
    FieldDoubt(.arrayButton, "the button “\(wanted.rawValue)” is missing under this array", at: .type)
  }

  static func buttonUnexpected(_ button: AddButton, wanted: AddButton?) -> FieldDoubt {
    let expectation = wanted.map { "“\($0.rawValue)” was expected" } ?? "no button belongs here"
    return FieldDoubt(.arrayButton, "the button “\(button.rawValue)” stands here, but \(expectation)", at: .button)
  }
}
