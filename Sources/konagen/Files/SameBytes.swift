/// Whether two files have the same bytes; the library's own comparison looks at each by itself.
func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  guard left.count == right.count else { return false }
  return left.withUnsafeBytes { left in
    right.withUnsafeBytes { right in
      var index = 0
      while index + 8 <= left.count {
        let word = left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word != right.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
        index += 8
      }
      while index < left.count {
        if left[index] != right[index] { return false }
        index += 1
      }
      return true
    }
  }
}
