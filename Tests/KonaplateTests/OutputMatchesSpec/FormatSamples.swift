/// Values that do and do not have a documented form, chosen by reading the documentation.
///
/// A form without an entry fails the tests, so that a new one gets values of its own.
struct FormatSamples {
  var sound: [String]
  var broken: [String]

  static let byForm: [String: FormatSamples] = [
    "YYMM": FormatSamples(
      sound: ["2712", "0001", "9909"],
      broken: ["2713", "2700", "27AB", "271", "27123", "27-1", "２７１２", ""])
  ]
}
