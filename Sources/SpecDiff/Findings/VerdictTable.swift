/// The one table from which the wire and behaviour verdicts come: what an effect weighs in a direction.
public enum VerdictTable {
  /// A wider request is safe, a wider response can surprise; a tighter request breaks; what is replaced breaks; what only
  /// words decide is for review.
  public static func severity(of effect: Effect, in direction: Direction) -> FindingSeverity {
    switch (effect, direction) {
    case (.wording, _): .note
    case (.undecidable, _): .review
    case (.added, _): .safe
    case (.widened, .request): .safe
    case (.widened, .response), (.widened, .both), (.widened, .neither): .risky
    case (.tightened, .request), (.tightened, .both): .breaking
    case (.tightened, .response), (.tightened, .neither): .safe
    case (.replaced, .request), (.replaced, .response), (.replaced, .both): .breaking
    case (.replaced, .neither): .risky
    case (.removed, .request), (.removed, .neither): .risky
    case (.removed, .response), (.removed, .both): .breaking
    }
  }

  /// Why it matters to what travels, as one sentence without a final period.
  static func wireReason(for effect: Effect, in direction: Direction) -> String {
    switch (effect, direction) {
    case (.wording, _): ""
    case (.undecidable, _): "it takes a person to weigh it"
    case (.added, _): "nobody had to know of it"
    case (.widened, .request): "every request that was accepted still is"
    case (.widened, .response): "a response can hold what none could hold before"
    case (.widened, .both), (.widened, .neither): "more is possible than before"
    case (.tightened, .request): "a request that was accepted can be refused"
    case (.tightened, .both): "a call that was accepted can be refused"
    case (.tightened, .response), (.tightened, .neither): "nothing new can arrive"
    case (.replaced, .request): "a request as it was sent before is no longer what is asked for"
    case (.replaced, .response): "a response is no longer what was promised"
    case (.replaced, .both): "a call as it was made before is no longer what is asked for"
    case (.replaced, .neither): "the same bytes can have another outcome"
    case (.removed, .request): "what is still sent may be ignored or refused"
    case (.removed, .response): "what was promised no longer arrives"
    case (.removed, .both): "what could be called is gone"
    case (.removed, .neither): "what could be relied on is gone"
    }
  }

  /// Why it matters to what happens.
  static func behaviourReason(for effect: Effect) -> String {
    switch effect {
    case .wording: ""
    case .undecidable: "it takes a person to weigh it"
    case .added: "nobody had to know of it"
    case .widened: "something can happen that could not before"
    case .tightened: "nothing new can happen"
    case .replaced: "the same call can have another outcome"
    case .removed: "what could be relied on is gone"
    }
  }
}
