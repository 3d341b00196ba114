extension String {
  /// The text as the message of a GitHub workflow command, `::error::…`: on one line, and no command of its own.
  ///
  /// Escaped as GitHub's own toolkit does it; what cannot be seen is spelt out.
  public var escapedForWorkflowMessage: String { escapedForWorkflow(isProperty: false) }

  /// The text as a property of a GitHub workflow command, `::error file=…,title=…::`.
  public var escapedForWorkflowProperty: String { escapedForWorkflow(isProperty: true) }

  private func escapedForWorkflow(isProperty: Bool) -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result += visible(scalar)
      }
    }
    return result
  }
}
