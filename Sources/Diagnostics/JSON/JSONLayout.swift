extension JSONWriter {
  /// What was built, laid out for a file, with a final line feed.
  public func fileBytes() -> [UInt8] {
    var layout = JSONLayout(isOneLine: false)
    layout.write(events)
    layout.bytes.append(UInt8(ascii: "\n"))
    return layout.bytes
  }

  /// What was built on a single line, for a message.
  public func oneLine() -> String {
    var layout = JSONLayout(isOneLine: true)
    layout.write(events)
    return String(decoding: layout.bytes, as: UTF8.self)
  }
}

/// Turns the events of a writer into bytes, in one pass.
private struct JSONLayout {
  /// An object or array that is open.
  struct Frame {
    var isObject: Bool
    var isBroken: Bool
    var isEmpty = true
  }

  let isOneLine: Bool
  var bytes: [UInt8] = []
  private var frames: [Frame] = []
  /// How many of the open frames are broken.
  private var depth = 0
  private var followsKey = false

  init(isOneLine: Bool) { self.isOneLine = isOneLine }

  mutating func write(_ events: [JSONWriter.Event]) {
    bytes.reserveCapacity(events.count * 16)
    for event in events {
      switch event {
      case .end: close()
      case .key(let name):
        separate()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        followsKey = true
      case .object(let isBroken): open(Frame(isObject: true, isBroken: isBroken && !isOneLine))
      case .array: open(Frame(isObject: false, isBroken: !isOneLine))
      case .string(let text):
        separate()
        appendQuoted(text)
      case .literal(let text):
        separate()
        bytes.append(contentsOf: text.utf8)
      }
    }
  }

  private mutating func open(_ frame: Frame) {
    separate()
    bytes.append(UInt8(ascii: frame.isObject ? "{" : "["))
    frames.append(frame)
    if frame.isBroken { depth += 1 }
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    if frame.isBroken { depth -= 1 }
    if !frame.isEmpty {
      if frame.isBroken {
        breakLine()
      } else if frame.isObject {
        bytes.append(UInt8(ascii: " "))
      }
    }
    bytes.append(UInt8(ascii: frame.isObject ? "}" : "]"))
  }

  /// What stands before a key or an element; nothing before a member's value.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = frames.indices.last else { return }
    if !frames[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
    if frames[last].isBroken {
      breakLine()
    } else if frames[last].isObject || !frames[last].isEmpty {
      bytes.append(UInt8(ascii: " "))
    }
    frames[last].isEmpty = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func appendQuoted(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var copied = 0
      for index in utf8.indices where utf8[index].needsJSONEscape {
        bytes.append(contentsOf: utf8[copied..<index])
        appendEscape(utf8[index])
        copied = index + 1
      }
      bytes.append(contentsOf: utf8[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: (digits.utf8.count == 1 ? "u000" : "u00").utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }
}

extension UInt8 {
  fileprivate var needsJSONEscape: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}
