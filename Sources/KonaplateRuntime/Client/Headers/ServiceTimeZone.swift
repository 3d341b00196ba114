/// A time zone as the service knows it: a name of three letters and a fixed distance from UTC.
public struct ServiceTimeZone: Hashable, Sendable {
  /// What `X-KM-Time-Zone` says.
  public var name: String
  /// East is positive.
  public var secondsFromUTC: Int

  /// Korean time, UTC+9, in which the service keeps its records.
  public static let korea = ServiceTimeZone(name: "KST", secondsFromUTC: 9 * 60 * 60)
  public static let utc = ServiceTimeZone(name: "UTC", secondsFromUTC: 0)

  public init(name: String, secondsFromUTC: Int) {
    self.name = name
    self.secondsFromUTC = secondsFromUTC
  }
}
