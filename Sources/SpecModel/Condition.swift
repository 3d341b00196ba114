/// When a field must be present, as far as the page says.
public enum Condition: Hashable, Sendable {
  /// The condition was understood: when `predicate` holds, the field's presence is `then`.
  case when(Predicate, then: Presence)
  /// The page states it in prose that was not interpreted; the text is the page's own line.
  case prose(String)

  /// What a condition asks of a request.
  public indirect enum Predicate: Hashable, Sendable {
    /// The field at `path` (dotted, from the section's root) has `value`, its default counting when it is absent.
    case field(path: String, is: SpecValue)
    /// Every one of them holds; never empty.
    case all([Predicate])
  }
}
