extension SpecPlace {
  /// Reads a place as `description` writes it.
  ///
  /// - Returns: `nil` when what stands before `#` is neither `api` nor a method and a path, or when the names behind it are not
  ///   separated by single dots.
  public init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let end = scalars.firstIndex(of: "#") ?? scalars.count
    let owner = String(String.UnicodeScalarView(scalars[..<end]))
    let endpoint = EndpointID(owner)
    guard endpoint != nil || owner == "api" else { return nil }
    guard end < scalars.count else {
      self.init(endpoint)
      return
    }
    guard let path = names(in: scalars[(end + 1)...]) else { return nil }
    self.init(endpoint, path)
  }
}

/// The names between dots, taken out of their quotes.
private func names(in scalars: ArraySlice<Unicode.Scalar>) -> [String]? {
  var names: [String] = []
  var index = scalars.startIndex
  while true {
    var name = String.UnicodeScalarView()
    if index < scalars.endIndex, scalars[index] == "\"" {
      index += 1
      while index < scalars.endIndex, scalars[index] != "\"" {
        if scalars[index] == "\\" { index += 1 }
        guard index < scalars.endIndex else { return nil }
        name.append(scalars[index])
        index += 1
      }
      guard index < scalars.endIndex else { return nil }
      index += 1
    } else {
      while index < scalars.endIndex, scalars[index] != "." {
        guard scalars[index] != "\"", scalars[index] != "\\" else { return nil }
        name.append(scalars[index])
        index += 1
      }
      if name.isEmpty { return nil }
    }
    names.append(String(name))
    if index == scalars.endIndex { return names }
    guard scalars[index] == "." else { return nil }
    index += 1
  }
}
