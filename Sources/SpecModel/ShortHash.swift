/// A fingerprint of a text for people's files: FNV-1a with 64 bits over its UTF-8, as sixteen lower-case hexadecimal digits.
///
/// It tells whether a text changed; it is no defence against someone who searches for two texts of one hash.
public func shortHash(_ text: some StringProtocol) -> String {
  var text = String(text)
  return text.withUTF8(hashed)
}

/// As above, of the bytes of any file.
public func shortHash(_ bytes: some Sequence<UInt8>) -> String {
  bytes.withContiguousStorageIfAvailable(hashed) ?? Array(bytes).withUnsafeBufferPointer(hashed)
}

private func hashed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes {
    hash ^= UInt64(byte)
    hash &*= 0x0000_0100_0000_01b3
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
