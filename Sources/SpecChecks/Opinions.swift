/// Who is named where no view is the commonest.
enum Tie {
  /// Every declaration: each may be the one that is wrong.
  case namesAll
  /// The first declaration, on behalf of all: a difference that is usually right is told once.
  case namesFirst
}

/// What many declarations say about the same thing, so that those who disagree with the rest can be named.
struct Opinions<Subject: Hashable & Sendable, View: Hashable & Sendable, Site: Sendable>: Sendable {
  /// One declaration that does not say what most of the others say.
  struct Dissent {
    var subject: Subject
    var site: Site
    var view: View
    /// What is said elsewhere: the view of the majority, or where there is none, the other views that are as common.
    var elsewhere: [Elsewhere]
  }

  struct Elsewhere: Sendable {
    var view: View
    /// How many declarations share it.
    var count: Int
    /// The first of them.
    var site: Site
  }

  private struct Group: Sendable {
    var declarations: [(site: Site, view: Int)] = []
    var views: [Elsewhere] = []
    var numbers: [View: Int] = [:]

    mutating func add(_ view: View, at site: Site) {
      let number = numbers[view] ?? views.count
      if number == views.count {
        numbers[view] = number
        views.append(Elsewhere(view: view, count: 0, site: site))
      }
      views[number].count += 1
      declarations.append((site, number))
    }
  }

  /// More rivals than these help nobody.
  private let mostRivals = 3
  private var groups: [Subject: Group] = [:]

  mutating func add(_ view: View, of subject: Subject, at site: Site) {
    groups[subject, default: Group()].add(view, at: site)
  }

  /// The declarations that depart from the majority. In no order.
  func dissents(tie: Tie = .namesAll) -> [Dissent] {
    groups.flatMap { subject, group -> [Dissent] in
      guard group.views.count > 1, let most = group.views.map(\.count).max() else { return [] }
      let leaders = group.views.filter { $0.count == most }.prefix(mostRivals + 1)
      let declarations =
        leaders.count > 1 && tie == .namesFirst ? group.declarations.prefix(1) : group.declarations[...]
      return declarations.compactMap { declaration in
        let own = group.views[declaration.view].view
        let rivals = leaders.filter { $0.view != own }.prefix(mostRivals)
        guard !rivals.isEmpty else { return nil }
        return Dissent(subject: subject, site: declaration.site, view: own, elsewhere: Array(rivals))
      }
    }
  }
}
