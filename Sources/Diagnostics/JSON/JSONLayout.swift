/// Lays JSON out while it is being written.
///
/// Whether an object is broken shows only when an array turns up inside it or when it ends. It is written on one line until then, and
/// the blanks between its members are remembered; the array turns them into line breaks. What is broken stays so, and with it
/// everything around it: a byte is moved once at most.
struct JSONLayout {
  /// An object or array that is open.
  private struct Frame {
    var isObject: Bool
    var isBroken: Bool
    var isEmpty = true
    /// How many gaps there were when it began.
    var gaps: Int
  }

  /// A blank before a member of an open object that stands on one line so far.
  private struct Gap {
    var position: Int
    /// How deep the member stands.
    var depth: Int
  }

  private(set) var bytes: [UInt8] = []
  private let isOneLine: Bool
  /// Outermost first. Those that are broken come before those that are not.
  private var frames: [Frame] = []
  private var gaps: [Gap] = []
  private var followsKey = false

  init(isOneLine: Bool) {
    self.isOneLine = isOneLine
    // A file mostly has some thousand bytes: growing towards them step by step would copy them as often.
    if !isOneLine { bytes.reserveCapacity(1 << 14) }
  }

  mutating func openObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
    frames.append(Frame(isObject: true, isBroken: false, gaps: gaps.count))
  }

  mutating func openArray() {
    if !isOneLine { breakOpenObjects() }
    separate()
    bytes.append(UInt8(ascii: "["))
    frames.append(Frame(isObject: false, isBroken: !isOneLine, gaps: gaps.count))
  }

  /// Ends the innermost object or array.
  mutating func close() {
    guard let frame = frames.popLast() else { return }
    gaps.removeLast(gaps.count - frame.gaps)
    if !frame.isEmpty {
      if frame.isBroken {
        bytes.appendLineBreak(depth: frames.count)
      } else if frame.isObject {
        bytes.append(UInt8(ascii: " "))
      }
    }
    bytes.append(UInt8(ascii: frame.isObject ? "}" : "]"))
  }

  mutating func key(_ name: String) {
    separate()
    bytes.appendJSONString(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    followsKey = true
  }

  mutating func string(_ text: String) {
    separate()
    bytes.appendJSONString(text)
  }

  /// A number or one of the words `true`, `false`, `null`.
  mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// What stands before a key or an element; nothing before a member's value.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = frames.indices.last else { return }
    let isFirst = frames[last].isEmpty
    frames[last].isEmpty = false
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if frames[last].isBroken {
      bytes.appendLineBreak(depth: frames.count)
    } else if frames[last].isObject || !isFirst {
      if !isOneLine { gaps.append(Gap(position: bytes.count, depth: frames.count)) }
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func breakOpenObjects() {
    // From the end, so that every byte moves straight to its place.
    var end = bytes.count
    var shift = gaps.reduce(0) { $0 + 2 * $1.depth }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: shift))
    bytes.withUnsafeMutableBytes { bytes in
      for gap in gaps.reversed() {
        let member = gap.position + 1
        UnsafeMutableRawBufferPointer(rebasing: bytes[(member + shift)..<(end + shift)])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[member..<end]))
        shift -= 2 * gap.depth
        end = gap.position
        bytes[end + shift] = UInt8(ascii: "\n")
        for blank in 1...(2 * gap.depth) { bytes[end + shift + blank] = UInt8(ascii: " ") }
      }
    }
    gaps.removeAll(keepingCapacity: true)
    for index in frames.indices.reversed() {
      if frames[index].isBroken { break }
      frames[index].isBroken = true
      frames[index].gaps = 0
    }
  }
}

extension [UInt8] {
  fileprivate mutating func appendLineBreak(depth: Int) {
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  fileprivate mutating func appendJSONString(_ text: String) {
    append(UInt8(ascii: "\""))
    // Native texts lie in one piece; a text that does not is copied first.
    if text.utf8.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard holdsEscape(utf8) else { return append(contentsOf: utf8) }
    var copied = 0
    for index in utf8.indices where utf8[index].needsJSONEscape {
      append(contentsOf: utf8[copied..<index])
      appendEscape(utf8[index])
      copied = index + 1
    }
    append(contentsOf: utf8[copied...])
  }

  private func holdsEscape(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(utf8)
    var index = 0
    while index + 8 <= bytes.count {
      if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).holdsJSONEscape { return true }
      index += 8
    }
    while index < bytes.count {
      if bytes[index].needsJSONEscape { return true }
      index += 1
    }
    return false
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      let digits = String(byte, radix: 16)
      append(contentsOf: (digits.utf8.count == 1 ? "u000" : "u00").utf8)
      append(contentsOf: digits.utf8)
    }
  }
}
