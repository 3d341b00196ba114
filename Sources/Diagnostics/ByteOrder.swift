/// Whether a text comes before another in the order of their UTF-8 bytes, which no locale and no normal form changes.
public func precedesInBytes(_ left: String, _ right: String) -> Bool {
  // Texts nearly always lie in one piece, and so are compared without the detour over their views.
  let order: Bool?? = left.utf8.withContiguousStorageIfAvailable { left in
    right.utf8.withContiguousStorageIfAvailable { right in precedes(left, right) }
  }
  if let order, let order { return order }
  return left.utf8.lexicographicallyPrecedes(right.utf8)
}

private func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  let count = min(left.count, right.count)
  var index = 0
  let (words, otherWords) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
  while index + 8 <= count {
    let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let other = otherWords.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    if word != other { return word.bigEndian < other.bigEndian }
    index += 8
  }
  while index < count, left[index] == right[index] { index += 1 }
  return index < count ? left[index] < right[index] : left.count < right.count
}
