import Foundation
import Testing

@testable import konagen

/// Where `konagen.mk` takes the tool from.
@Suite(.enabled(if: Program.areThere("make", "sh"), "make or sh is not there"))
struct MakeToolTests {
  @Test("A name is looked up in PATH, folders with blanks included")
  func inPath() throws {
    let consumer = try Consumer()
    try FileManager.default.createDirectory(atPath: consumer.path + "/my bin", withIntermediateDirectories: true)
    try consumer.writeScript("exec '\(consumer.tool)' \"$@\"", to: "my bin/my-konagen")
    let path = try #require(ProcessInfo.processInfo.environment["PATH"])
    let variables = ["KONAGEN": "my-konagen", "PATH": "/nowhere:\(consumer.path)/my bin:\(path)"]
    let made = try consumer.make("konagen-generate", variables: variables)
    #expect(made.status == 0, "\(made.output)")
    #expect(try consumer.make("konagen-generate", variables: variables).output == "")
  }

  @Test("A newer tool runs again")
  func newer() throws {
    let consumer = try Consumer()
    let script = "exec '\(consumer.tool)' \"$@\""
    try consumer.writeScript(script, to: "my tool")
    #expect(try consumer.make("konagen-generate", variables: ["KONAGEN": "./my tool"]).status == 0)
    #expect(try consumer.make("konagen-generate", variables: ["KONAGEN": "./my tool"]).output == "")
    consumer.letTimePass()
    try consumer.writeScript(script, to: "my tool")
    #expect(try consumer.make("konagen-generate", variables: ["KONAGEN": "./my tool"]).output != "")
  }

  @Test("A tool that is not there is missed by name", arguments: ["nowhere-to-be-found", "./nowhere"])
  func missing(tool: String) throws {
    let made = try Consumer().make("konagen-generate", variables: ["KONAGEN": tool])
    #expect(made.status == 2)
    #expect(made.output.contains("there is no \(tool)"))
    #expect(made.output.contains("set KONAGEN to its path"))
  }

  @Test("Without a choice, the checkout is built, and again when its sources change")
  func checkout() throws {
    let consumer = try Consumer()
    let checkout = consumer.path + "/its own/checkout"
    try FileManager.default.createDirectory(atPath: checkout + "/Sources/konagen", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: checkout + "/Generated/Konaplate", withIntermediateDirectories: true)
    for (file, text) in [
      ("konagen.mk", try Repository.read("konagen.mk")), ("Package.swift", ""), ("Sources/konagen/main.swift", ""),
      ("Generated/Konaplate/Konaplate.swift", ""),
    ] {
      try consumer.write(text, to: "its own/checkout/" + file)
    }
    // Stands in for the compiler, whose work takes a minute: says what it was asked, and puts the built tool in place.
    try consumer.writeScript(
      """
      echo "$*" >> built
      mkdir -p "$3/.build/release"
      cp '\(consumer.tool)' "$3/.build/release/konagen"
      """, to: "compiler")
    try consumer.replace(
      "include ../konagen/konagen.mk",
      with: "KONAGEN_FOLDER := its own/checkout/\ninclude its\\ own/checkout/konagen.mk",
      in: "Makefile")
    let choices = ["KONAGEN": "", "SWIFT": "./compiler"]
    let made = try consumer.make("konagen-generate", variables: choices)
    #expect(made.status == 0, "\(made.output)")
    #expect(
      try consumer.read("built").hasPrefix(
        "build --package-path its own/checkout/ --configuration release --product konagen"))
    #expect(try consumer.make("konagen-generate", variables: choices).output == "")
    consumer.letTimePass()
    try consumer.write("// Another.", to: "its own/checkout/Sources/konagen/main.swift")
    #expect(try consumer.make("konagen-generate", variables: choices).status == 0)
    #expect(try consumer.read("built").split(separator: "\n").count == 2)
  }
}
