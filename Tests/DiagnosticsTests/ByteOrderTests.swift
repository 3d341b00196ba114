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

  @Test(arguments: [("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("''", #"''\'''\'''"#), ("é한", "'é한'")])
  func `a text as one word of a shell command`(_ text: String, _ word: String) {
    #expect(shellQuoted(text) == word)
  }
}
