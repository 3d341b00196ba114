import Diagnostics
import SpecModel

/// `advice`, followed by the command that confirms that a doubt at a place is no fault, but for the reason, which only a person
/// can give.
public func advice(_ advice: String, confirming rule: DiagnosticRule, at place: SpecPlace) -> String {
  var text = advice
  let place = shellQuoted(place.description)
  text.reserveCapacity(text.utf8.count + place.utf8.count + rule.id.utf8.count + 48)
  text += ": konagen correct "
  text += place
  text += " --confirm "
  text += rule.id
  text += " --reason '...'"
  return text
}
