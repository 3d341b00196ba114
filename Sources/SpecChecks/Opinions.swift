/// Who is named where no view is the commonest.
enum Tie {
  /// Every declaration: each may be the one that is wrong.
  case namesAll
  /// The first declaration, on behalf of all: a difference that is usually right is told once.
  case namesFirst
}

/// What many declarations say about the same thing, so that those who disagree with the rest can be named.
struct Opinions<View: Hashable & Sendable, Site: Sendable>: Sendable {
  /// One declaration that does not say what most of the others say.
  struct Dissent<Account> {
    var site: Site
    var view: View
    /// What was made of what is said elsewhere.
    var elsewhere: Account
  }

  /// A view that others have.
  struct Elsewhere: Sendable {
    var view: View
    /// How many declarations share it.
    var count: Int
    /// The first of them.
    var site: Site
  }

  /// More rivals than these help nobody.
  private let mostRivals = 3
  private var groups: [OpinionGroup<View, Site>] = []

  /// - Parameter subject: A small number, the same for declarations of the same thing.
  mutating func add(_ view: View, of subject: Int, at site: Site) {
    while groups.count <= subject { groups.append(OpinionGroup()) }
    groups[subject].add(view, at: site)
  }

  /// The declarations that depart from the majority. In no order.
  ///
  /// - Parameter account: Puts what is said elsewhere: the view of the majority, or where there is none, the other views that
  ///   are as common. Asked once for all who depart from the same views.
  func dissents<Account>(tie: Tie, _ account: ([Elsewhere]) -> Account) -> [Dissent<Account>] {
    var dissents: [Dissent<Account>] = []
    for group in groups where group.views.count > 1 {
      let most = group.views.reduce(0) { max($0, $1.count) }
      let leaders = Array(group.views.indices.lazy.filter { group.views[$0].count == most }.prefix(mostRivals + 1))
      var accounts: [Int?: Account] = [:]
      let named = leaders.count > 1 && tie == .namesFirst ? 1 : group.declarations.count
      for declaration in group.declarations.prefix(named) {
        let own = leaders.contains(declaration.view) ? declaration.view : nil
        let elsewhere: Account
        if let known = accounts[own] {
          elsewhere = known
        } else {
          let rivals = leaders.filter { $0 != own }.prefix(mostRivals)
          if rivals.isEmpty { continue }
          elsewhere = account(rivals.map { group.views[$0] })
          accounts[own] = elsewhere
        }
        dissents.append(
          Dissent(site: declaration.site, view: group.views[declaration.view].view, elsewhere: elsewhere))
      }
    }
    return dissents
  }
}

/// What is said about one thing.
private struct OpinionGroup<View: Hashable & Sendable, Site: Sendable>: Sendable {
  var declarations: [(site: Site, view: Int)] = []
  var views: [Opinions<View, Site>.Elsewhere] = []
  /// The positions of the views, once there are too many to look through.
  private var positions: [View: Int] = [:]

  private static var fewViews: Int { 8 }

  mutating func add(_ view: View, at site: Site) {
    let position = position(of: view) ?? views.count
    if position == views.count {
      views.append(Opinions.Elsewhere(view: view, count: 0, site: site))
      if views.count > Self.fewViews {
        if positions.isEmpty { for (position, known) in views.enumerated() { positions[known.view] = position } }
        positions[view] = position
      }
    }
    views[position].count += 1
    declarations.append((site, position))
  }

  private func position(of view: View) -> Int? {
    views.count > Self.fewViews ? positions[view] : views.firstIndex { $0.view == view }
  }
}
