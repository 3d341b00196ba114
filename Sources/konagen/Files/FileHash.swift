/// A fingerprint of a file for konagen's own records: 64 bits as sixteen lower-case hexadecimal digits.
///
/// It takes eight bytes in the time in which `shortHash` takes one, and there are files of megabytes. It tells whether a file changed; it is
/// no defence against someone who searches for two files of one hash.
func fileHash(_ bytes: [UInt8]) -> String {
  // Two at a time: neither waits for the other.
  var (hash, other) = (UInt64(bytes.count), UInt64(0))
  bytes.withUnsafeBytes { bytes in
    var index = 0
    while index + 16 <= bytes.count {
      hash.mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      other.mix(bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self).littleEndian)
      index += 16
    }
    while index < bytes.count {
      var word: UInt64 = 0
      for byte in bytes[index..<min(index + 8, bytes.count)] { word = word << 8 | UInt64(byte) }
      hash.mix(word)
      index += 8
    }
  }
  hash.mix(other)
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

extension UInt64 {
  /// Every bit of the word has a say in every bit of the product, whose halves are folded into one.
  fileprivate mutating func mix(_ word: UInt64) {
    let product = (self ^ word ^ 0x9e37_79b9_7f4a_7c15).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
    self = product.high ^ product.low
  }
}
