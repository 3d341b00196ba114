import Diagnostics
import SpecModel

extension Planner {
  /// A name that the spec gives to `subject`, such as `the endpoint`.
  mutating func checkedName(
    _ name: String?, of subject: @autoclosure () -> String, at place: @autoclosure () -> SpecPlace
  ) -> Identifier? {
    if let name, let identifier = Identifier(name) { return identifier }
    let subject = subject()
    let place = place()
    guard let name else {
      report(.nameMissing, "\(place) gives \(subject) no name for Swift", at: place, fix: "Add a \"name\"")
      return nil
    }
    report(
      .nameInvalid,
      "\(place) names \(subject) \(quoted(name)), which is no Swift identifier of ASCII letters, digits and underscores",
      at: place, fix: "Choose another name for \(subject)")
    return nil
  }

  /// The same for a static member or a case.
  mutating func checkedConstantName(
    _ name: String?, of subject: @autoclosure () -> String, at place: @autoclosure () -> SpecPlace
  ) -> Identifier? {
    guard let name = checkedName(name, of: subject(), at: place()) else { return nil }
    if ReservedWords.constantMembers.contains(name.text) || ReservedWords.untamable.contains(name.text) {
      reportReserved(name, of: subject(), at: place())
      return nil
    }
    return name
  }

  mutating func reportReserved(_ name: Identifier, of subject: String, at place: SpecPlace) {
    report(
      .nameReserved, "\(place) names \(subject) \(quoted(name.text)), which generated code needs for something else",
      at: place, fix: "Choose another name for \(subject)")
  }
}
