import Diagnostics
import Testing

struct ByteOrderTests {
  @Test func `texts are ordered by their bytes`() {
    let texts = ["", "a", "b", "B", "ab", "aé", "ae\u{301}", "한글", "sample-10.txt", "sample-1.txt", "\u{0}"]
    for left in texts {
      for right in texts {
        #expect(precedesInBytes(left, right) == Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8)))
      }
    }
  }

  /// Eight bytes are compared at once: none of them may weigh more than one before it.
  @Test(arguments: [8, 9, 16, 17, 24])
  func `a difference counts in every place of a long text`(length: Int) {
    let text = Array(repeating: UInt8(ascii: "m"), count: length)
    for place in 0..<length {
      for (byte, later) in [(UInt8(ascii: "a"), UInt8(ascii: "z")), (UInt8(ascii: "z"), UInt8(ascii: "a"))] {
        var other = text
        other[place] = byte
        for rest in (place + 1)..<max(length, place + 1) { other[rest] = later }
        let (left, right) = (String(decoding: text, as: UTF8.self), String(decoding: other, as: UTF8.self))
        #expect(precedesInBytes(left, right) == (byte == UInt8(ascii: "z")), "\(left) \(right)")
        #expect(precedesInBytes(right, left) == (byte == UInt8(ascii: "a")), "\(left) \(right)")
      }
    }
    #expect(precedesInBytes("abcdefgz", "abcdefg한"))
    #expect(!precedesInBytes("한abcdefg", "zabcdefgh"))
  }

  @Test(arguments: [("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("''", #"''\'''\'''"#), ("é한", "'é한'")])
  func `a text as one word of a shell command`(_ text: String, _ word: String) {
    #expect(shellQuoted(text) == word)
  }
}
