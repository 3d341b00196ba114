import PageReader
import SpecModel

/// The default of a field from what a line states and from what the portal's form preselects.
///
/// A statement in words goes before the form; where only the form speaks, its choice counts for a field that can be absent.
func agreedDefault(
  _ stated: DescriptionReading.Stated<SpecValue>?, with page: PageField, doubts: inout [FieldDoubt]
) -> SpecValue? {
  guard let widget = page.widget else { return stated?.value }
  if widget.choices != [true, false] { doubts.append(.choicesUnusual(widget.choices)) }
  guard let stated else {
    if page.presence.value == .required {
      doubts.append(.preselectedOnRequired(widget.selected))
      return nil
    }
    doubts.append(.defaultPreselected(widget.selected))
    return .boolean(widget.selected)
  }
  if stated.value != .boolean(widget.selected) {
    doubts.append(
      .defaultContradicted(
        "the form preselects \(widget.selected), a line states the default \(stated.value.plainText)",
        at: .widgetSelection,
        first: .description(stated.line)))
  }
  return stated.value
}
