import SpecModel

/// Puts one finding in the place of all that differs in an endpoint whose fields vanished, or appeared, almost altogether.
func foldSuspectExtraction(_ drafts: [Draft], _ base: Endpoint, _ head: Endpoint) -> [Draft] {
  let (old, new) = (base.fieldCount, head.fieldCount)
  guard isCollapse(from: old, to: new) || isCollapse(from: new, to: old) else { return drafts }
  let lost = drafts.reduce(0) { $0 + $1.fieldsComingOrGoing }
  // Fields that moved, or were replaced by as many others, are no damage.
  guard lost * 5 >= max(old, new) * 3 else { return drafts }
  let isLoss = new < old
  let draft = Draft(
    rule: .extractionSuspect, place: SpecPlace(head.id), before: "fields and headers: \(old)",
    after: "fields and headers: \(new)",
    effect: isLoss ? .removed : .undecidable, direction: .both,
    source: isLoss ? Verdict(.breaking, "most properties are gone") : .none,
    wireReason: isLoss ? "most of the endpoint is gone, or its page was captured badly" : nil,
    changes: drafts.flatMap(\.changes),
    numberNames: drafts.flatMap(\.numberNames))
  return [draft]
}

/// Small endpoints come and go as they please; of a larger one more than two thirds have to be gone.
private func isCollapse(from old: Int, to new: Int) -> Bool { old >= 6 && new * 3 < old }

extension Draft {
  fileprivate var fieldsComingOrGoing: Int {
    changes.reduce(0) { count, change in
      switch change {
      case .endpoint(_, .field(_, .added(let field, _))), .endpoint(_, .field(_, .removed(let field, _))):
        count + field.flattened(at: []).count
      case .endpoint(_, .headers(_, .added)), .endpoint(_, .headers(_, .removed)): count + 1
      default: count
      }
    }
  }
}

extension Endpoint {
  fileprivate var fieldCount: Int {
    let fields = (request.fields + response.fields).reduce(0) { $0 + $1.flattened(at: []).count }
    return fields + request.headers.count + response.headers.count
  }
}
