import SpecModel

/// Which endpoints of two specs are the same endpoint: by id, then by similarity.
struct EndpointMatch {
  /// Indices into both specs' endpoints.
  private(set) var pairs: [(base: Int, head: Int)] = []
  private(set) var removed: [Int] = []
  private(set) var added: [Int] = []

  init(_ base: [Endpoint], _ head: [Endpoint]) {
    let byID = ListMatch(base, head, key: \.id)
    pairs = byID.pairs
    removed = byID.removed
    added = byID.added
    if removed.isEmpty || added.isEmpty { return }
    let old = Dictionary(removed.map { ($0, EndpointTraits(base[$0])) }) { first, _ in first }
    let new = Dictionary(added.map { ($0, EndpointTraits(head[$0])) }) { first, _ in first }
    let moves = matchGreedily(Self.candidates(removed, old, added, new))
    pairs += moves
    let (lost, won) = (Set(moves.map(\.base)), Set(moves.map(\.head)))
    removed.removeAll(where: lost.contains)
    added.removeAll(where: won.contains)
  }

  /// Pairs that share something telling. Only those are weighed, so that the work grows with the endpoints and not with their square.
  private static func candidates(
    _ removed: [Int], _ old: [Int: EndpointTraits], _ added: [Int], _ new: [Int: EndpointTraits]
  ) -> [Candidate] {
    var oldByKey: [String: [Int]] = [:]
    var newByKey: [String: [Int]] = [:]
    for index in removed { for key in old[index]?.keys ?? [] { oldByKey[key, default: []].append(index) } }
    for index in added { for key in new[index]?.keys ?? [] { newByKey[key, default: []].append(index) } }
    var seen: Set<[Int]> = []
    var candidates: [Candidate] = []
    for key in oldByKey.keys.sorted() {
      let (left, right) = (oldByKey[key] ?? [], newByKey[key] ?? [])
      // What very many share tells none of them apart.
      if left.count > 32 || right.count > 32 { continue }
      for base in left {
        for head in right where seen.insert([base, head]).inserted {
          guard let first = old[base], let second = new[head] else { continue }
          let score = first.similarity(to: second)
          guard score >= 70 else { continue }
          candidates.append(Candidate(base: base, head: head, score: score, tie: [first.id, second.id].sorted()))
        }
      }
    }
    return candidates
  }
}

/// What makes an endpoint recognisable at another address.
private struct EndpointTraits {
  let id: String
  let page: String?
  let title: Set<String>
  let path: Set<String>
  let contents: Set<String>
  /// Texts of which a moved endpoint shares at least one with its old self.
  let keys: [String]

  init(_ endpoint: Endpoint) {
    id = endpoint.id.description
    page = endpoint.page
    title = Set(words(of: endpoint.title))
    let segments = endpoint.id.path.split(separator: "/").map(String.init)
    path = Set(segments)
    contents = Set(
      endpoint.request.fields.map { "request " + $0.name } + endpoint.response.fields.map { "response " + $0.name }
        + endpoint.results.map { "result " + $0.code })
    var keys = [
      "title " + endpoint.title, "path " + endpoint.id.path, "tail " + segments.suffix(2).joined(separator: "/"),
    ]
    if let page { keys.append("page " + page) }
    if let name = endpoint.name { keys.append("name " + name) }
    if !contents.isEmpty { keys.append("contents " + contents.sorted().joined(separator: ",")) }
    self.keys = keys
  }

  /// From 0 to 100.
  func similarity(to other: EndpointTraits) -> Int {
    var points = 25 * Similarity.overlap(path, other.path) + 25 * Similarity.overlap(title, other.title)
    var weight = 50
    if !contents.isEmpty || !other.contents.isEmpty {
      points += 40 * Similarity.overlap(contents, other.contents)
      weight += 40
    }
    if let page, let otherPage = other.page {
      points += page == otherPage ? 1000 : 0
      weight += 10
    }
    return points / weight
  }
}
