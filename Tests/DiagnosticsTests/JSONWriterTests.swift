import Diagnostics
import Testing

struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.fileBytes(), as: UTF8.self)
  }

  @Test func `an array late inside breaks everything around it, and nothing beside it`() {
    let found = text { writer in
      writer.object { file in
        file.member("a", 1)
        file.member("b", object: { $0.member("c", "x") })
        file.member(
          "d",
          object: { object in
            object.member("e", true)
            object.member(
              "f",
              object: { inner in
                inner.key("g")
                inner.null()
                inner.member("h", [])
                inner.member("i", object: { $0.member("j", 2) })
              })
            object.member("k", ["y"])
          })
        file.member("l", object: { _ in })
      }
    }
    #expect(
      found == """
        {
          "a": 1,
          "b": { "c": "x" },
          "d": {
            "e": true,
            "f": {
              "g": null,
              "h": [],
              "i": { "j": 2 }
            },
            "k": [
              "y"
            ]
          },
          "l": {}
        }

        """)
  }

  @Test func `an object with many members is broken by a last one that is an array`() {
    let members = (0..<300).map { "m\($0)" }
    let found = text { writer in
      writer.array { list in
        list.object { object in
          for member in members { object.member(member, "ü") }
          object.member("last", [])
        }
        list.object { _ in }
      }
    }
    let lines = members.map { "    \"\($0)\": \"ü\",\n" }.joined()
    #expect(found == "[\n  {\n\(lines)    \"last\": []\n  },\n  {}\n]\n")
  }

  @Test func `on one line nothing is broken`() {
    var writer = JSONWriter(isOneLine: true)
    writer.object { object in
      object.member("a", ["x", "y"])
      object.member("b", object: { $0.member("c", [""]) })
      object.member("d", [])
    }
    #expect(writer.text == #"{ "a": ["x", "y"], "b": { "c": [""] }, "d": [] }"#)
  }

  @Test func `only what must be escaped is`() {
    let found = text { $0.string("a\"\\\u{8}\u{9}\u{A}\u{C}\u{D}\u{0}\u{1F}\u{7F}/é한😀") }
    #expect(found == #""a\"\\\b\t\n\f\r\u0000\u001f"# + "\u{7F}/é한😀\"\n")
  }
}
