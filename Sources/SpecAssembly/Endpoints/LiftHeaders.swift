import SpecModel

/// Moves what endpoints say alike about their headers to the API: a header's shared description is the one that most endpoints
/// have, at a tie that of the endpoint whose id comes first.
///
/// `endpoints` are sorted by id; every header use comes with the endpoint's own description and keeps it only where it departs.
func liftHeaders(_ endpoints: inout [Endpoint], of direction: SpecPlace.Direction) -> [Field] {
  var tallies: [HeaderTally] = []
  var positions: [String: Int] = [:]
  // Of every use in turn; nil for one that says nothing of its own.
  var variants: [HeaderVariant?] = []
  for index in endpoints.indices {
    // Spelt out: going by a key path or a function would copy the endpoint.
    let headers = direction == .request ? endpoints[index].request.headers : endpoints[index].response.headers
    for use in headers {
      guard use.isDeparture else {
        variants.append(nil)
        continue
      }
      let position = positions[use.name] ?? tallies.count
      if position == tallies.count {
        positions[use.name] = position
        tallies.append(HeaderTally())
      }
      variants.append(HeaderVariant(header: position, number: tallies[position].add(use)))
    }
  }
  let favourites = tallies.map(\.favourite)
  var next = variants.makeIterator()
  for index in endpoints.indices {
    endpoints[index].changeHeaders(direction) { headers in
      for use in headers.indices {
        guard let variant = next.next() ?? nil, variant.number == favourites[variant.header] else { continue }
        headers[use].departure = nil
      }
    }
  }
  return zip(tallies, favourites).compactMap { $0.field(of: $1) }
}

extension Endpoint {
  fileprivate mutating func changeHeaders(_ direction: SpecPlace.Direction, _ change: (inout [HeaderUse]) -> Void) {
    switch direction {
    case .request: change(&request.headers)
    case .response: change(&response.headers)
    }
  }
}

/// One of the descriptions of a header.
private struct HeaderVariant {
  var header: Int
  var number: Int
}

/// How often each description of one header occurs.
private struct HeaderTally {
  /// In the order of first occurrence.
  private var variants: [(use: HeaderUse, count: Int)] = []
  private var positions: [HeaderUse: Int] = [:]
  /// The variant that came last: neighbours mostly agree, and comparing is cheaper than hashing.
  private var latest = 0

  /// The number of the description among those of the header.
  mutating func add(_ use: HeaderUse) -> Int {
    if !variants.indices.contains(latest) || variants[latest].use != use {
      latest = positions[use] ?? variants.count
      if latest == variants.count {
        positions[use] = latest
        variants.append((use, 0))
      }
    }
    variants[latest].count += 1
    return latest
  }

  /// The commonest variant; the earliest of those that are equally common.
  var favourite: Int {
    variants.indices.reduce(0) { variants[$1].count > variants[$0].count ? $1 : $0 }
  }

  func field(of number: Int) -> Field? { variants[number].use.departure }
}
