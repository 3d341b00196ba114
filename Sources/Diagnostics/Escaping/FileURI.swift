/// A file's name as a URI reference (RFC 3986): absolute for an absolute path, otherwise relative.
public func fileURI(_ file: String) -> String {
  var uri: [UInt8] = []
  uri.reserveCapacity(file.utf8.count + 8)
  if file.utf8.first == UInt8(ascii: "/") { uri.append(contentsOf: "file://".utf8) }
  for byte in file.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      uri.append(byte)
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      uri.append(contentsOf: (digits.utf8.count == 1 ? "%0" : "%").utf8)
      uri.append(contentsOf: digits.utf8)
    }
  }
  return String(decoding: uri, as: UTF8.self)
}
