extension TransactionTime {
  /// The `X-KM-Correlation-Id` of a call: `yyMMddHHmmss-` and the low 28 bits of `random` as seven hexadecimal digits.
  public func correlationID(random: UInt64) -> String {
    let digits = String(random & 0xFFF_FFFF, radix: 16)
    return shortSeconds + "-" + String(repeating: "0", count: 7 - digits.utf8.count) + digits
  }
}
