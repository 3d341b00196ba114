/// A text as one word of a shell command, for fixes that are commands.
public func shellQuoted(_ text: String) -> String {
  var text = text
  guard text.withUTF8({ $0.contains(UInt8(ascii: "'")) }) else { return "'" + text + "'" }
  var quoted: [UInt8] = [UInt8(ascii: "'")]
  quoted.reserveCapacity(text.utf8.count + 2)
  for byte in text.utf8 {
    if byte == UInt8(ascii: "'") { quoted.append(contentsOf: #"'\''"#.utf8) } else { quoted.append(byte) }
  }
  quoted.append(UInt8(ascii: "'"))
  return String(decoding: quoted, as: UTF8.self)
}
