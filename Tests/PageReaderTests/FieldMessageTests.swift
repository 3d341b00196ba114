import PageReader
import Testing

/// One change to a field of a small page each, and exactly what is said of it.
@Suite struct FieldMessageTests: MinimalPageTests {
  @Test func fieldsOfAWrongForm() throws {
    check(
      try replacing("lockerNo", by: "locker No"),
      [
        "39: error: this line has no place here; expected the name of a field [line-unrecognised]",
        "41: error: expected a field's name before this type; “locker No”, the line before it, is none "
          + "[field-name-missing]",
      ])
    check(
      try replacing("number"), ["42: error: expected a type between “lockerNo” and its presence [field-type-missing]"]
    )
    check(
      try replacing("number", by: "integer"),
      [
        "41: error: “integer” is no type of a field; expected string, number, boolean, object, array of objects or "
          + "array of strings [field-type-unknown]"
      ])
    check(
      try messages { $0.remove(at: 42) },
      [
        "41: error: expected Required, Optional or Conditional after the type of “lockerNo” [field-presence-missing]"
      ])
    check(
      try messages { $0[42] = "Mandatory" },
      [
        "43: error: “Mandatory” is no presence; expected Required, Optional or Conditional [field-presence-unknown]"
      ])
    check(
      try messages { $0.insert("Required", at: 43) },
      [
        "44: error: this line has no place here; expected a constraint or the field's description [line-unrecognised]"
      ])
  }

  @Test(arguments: [
    "Length : ten", "Length :", "Length : 1 ~ 5", "Min : 1", "Min : 1 , Max :", "Min : 1 , Min : 2", "Max : 5",
    "Value : x",
    "Length : 1.", "Length : +1", "Length : 1,000", "Size : 4", "Pattern : [0-9]+", "최소 : 1 , Max : 2", "길이 : 열",
    "Steps : 5",
    "Length = 5 : x",
  ])
  func anUnknownConstraint(line: String) throws {
    let expected =
      "45: error: “\(line)” is no constraint that is known; expected “Length : N”, “Min : N , Max : N” or “Value : N” "
      + "[constraint-unknown]"
    let found = try replacing("Min : 1 , Max : 9999999999999999999", by: line)
    #expect(found == (line == "Length = 5 : x" ? [] : [expected]))
  }

  @Test(arguments: ["Length:15", "Length  :  15", "Length :15 "])
  func blanksInAConstraintMakeNoDifference(line: String) throws {
    #expect(try replacing("Min : 1 , Max : 9999999999999999999", by: line) == [])
  }

  @Test func aConstraintAmongProse() throws {
    check(
      try replacing("Number of the locker", by: "Number of the locker", "Length : 4"),
      [
        "48: warning: “Length : 4” looks like a constraint but stands in the field's description [constraint-in-prose]"
      ])
  }

  @Test func linesAfterAButton() throws {
    var lines = try PageFiles.lines("Tests/Fixtures/Pages/request-arrays.txt")
    lines.insert(contentsOf: ["Remove object", "Clear"], at: (lines.firstIndex(of: "Add object") ?? 0) + 1)
    #expect(
      read(lines).messages == [
        "48: error: this line has no place here; expected the name of the next field [line-unrecognised]"
      ])
  }
}
