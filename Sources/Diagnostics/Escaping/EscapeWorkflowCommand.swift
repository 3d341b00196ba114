extension String {
  /// The text as the message of a GitHub workflow command, `::error::…`: on one line, and no command of its own.
  public var escapedForWorkflowMessage: String { escapingWorkflow([0x25, 0x0A, 0x0D]) }

  /// The text as a property of a GitHub workflow command, `::error file=…,title=…::`.
  public var escapedForWorkflowProperty: String { escapingWorkflow([0x25, 0x0A, 0x0D, 0x3A, 0x2C]) }

  private func escapingWorkflow(_ special: Set<UInt8>) -> String {
    if !utf8.contains(where: special.contains) { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if special.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array(("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
