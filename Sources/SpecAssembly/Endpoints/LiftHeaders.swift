import SpecModel

/// Moves what endpoints say alike about their headers to the API: a header's shared description is the one that most endpoints
/// have, at a tie that of the endpoint whose id comes first.
///
/// `endpoints` are sorted by id; every header use comes with the endpoint's own description and keeps it only where it departs.
func liftHeaders(
  _ endpoints: inout [Endpoint], of section: WritableKeyPath<Endpoint, Endpoint.Section>
) -> [Field] {
  var tallies: [HeaderTally] = []
  var positions: [String: Int] = [:]
  for endpoint in endpoints {
    for use in endpoint[keyPath: section].headers {
      guard let field = use.departure else { continue }
      let position = positions[use.name] ?? tallies.count
      if position == tallies.count {
        positions[use.name] = position
        tallies.append(HeaderTally())
      }
      tallies[position].add(field)
    }
  }
  let shared = tallies.compactMap(\.favourite)
  for index in endpoints.indices {
    var headers = endpoints[index][keyPath: section].headers
    for use in headers.indices {
      guard let position = positions[headers[use].name], headers[use].departure == shared[position] else { continue }
      headers[use].departure = nil
    }
    endpoints[index][keyPath: section].headers = headers
  }
  return shared
}

/// How often each description of one header occurs.
private struct HeaderTally {
  /// In the order of first occurrence.
  private var variants: [(field: Field, count: Int)] = []
  private var positions: [Field: Int] = [:]
  /// The variant that came last: neighbours mostly agree, and comparing is cheaper than hashing.
  private var latest = 0

  mutating func add(_ field: Field) {
    if variants.indices.contains(latest), variants[latest].field == field {
      variants[latest].count += 1
      return
    }
    latest = positions[field] ?? variants.count
    if latest == variants.count {
      positions[field] = latest
      variants.append((field, 0))
    }
    variants[latest].count += 1
  }

  /// The commonest variant; the earliest of those that are equally common.
  var favourite: Field? {
    var best: (field: Field, count: Int)?
    for variant in variants where variant.count > best?.count ?? 0 { best = variant }
    return best?.field
  }
}
