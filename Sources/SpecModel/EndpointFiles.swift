/// The path of the file that describes the service, relative to the specs folder.
public let apiFilePath = "api.json"

/// The folder of the endpoint files, relative to the specs folder, with its final `/`.
public let endpointFolder = "endpoints/"

/// The path of each endpoint's file, relative to the specs folder: its slug under `endpoints`.
///
/// Endpoints whose slugs are equal all get eight digits of their short hash behind it, so that a name depends on the set of endpoints
/// alone and never on their order.
public func endpointFilePaths(_ ids: some Collection<EndpointID>) -> [EndpointID: String] {
  // Of each path, the first endpoint that has it.
  var owners: [String: EndpointID] = [:]
  var paths: [EndpointID: String] = [:]
  owners.reserveCapacity(ids.count)
  paths.reserveCapacity(ids.count)
  for id in ids where paths[id] == nil {
    let path = endpointFolder + id.slug + ".json"
    paths[id] = path
    guard let owner = owners[path] else {
      owners[path] = id
      continue
    }
    for sharer in [owner, id] {
      paths[sharer] = endpointFolder + sharer.slug + "-" + shortHash(sharer.description).prefix(8) + ".json"
    }
  }
  return paths
}

extension EndpointID {
  /// The endpoint as a file name without its ending: `post-api-v1-card-status`.
  ///
  /// Lower-case ASCII letters and digits, with one hyphen for every run of anything else; at most 120 characters, the last eight of
  /// a longer one being digits of its short hash. It is never empty and never leaves its folder.
  public var slug: String {
    var slug: [UInt8] = []
    slug.reserveCapacity(128)
    func add(_ text: String) {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
        default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
        }
      }
    }
    add(method)
    add(" ")
    add(path)
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    if slug.isEmpty { return "endpoint-" + shortHash(description).prefix(8) }
    if slug.count > 120 {
      return String(decoding: slug.prefix(111), as: UTF8.self) + "-" + shortHash(description).prefix(8)
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
