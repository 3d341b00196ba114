/// Joins a folder and a path inside it; an absolute path stands for itself, an empty folder for the current one.
func joinPath(_ folder: String, _ path: String) -> String {
  if folder.isEmpty || folder == "." || path.utf8.first == UInt8(ascii: "/") { return path }
  if path.isEmpty || path == "." { return folder }
  return folder.utf8.last == UInt8(ascii: "/") ? folder + path : folder + "/" + path
}

/// The folder that a path's last component stands in; empty for the current one.
func parentPath(_ path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// A path without empty and `.` components and with `name/..` taken out, by its letters alone.
func normalisePath(_ path: String) -> String {
  let isAbsolute = path.utf8.first == UInt8(ascii: "/")
  var components: [Substring] = []
  for component in path.split(separator: "/") where component != "." {
    if component == "..", let last = components.last, last != ".." {
      components.removeLast()
    } else if component != ".." || !isAbsolute {
      components.append(component)
    }
  }
  return (isAbsolute ? "/" : "") + components.joined(separator: "/")
}

/// Whether `path` lies inside `folder` or is it; both normalised.
func isPath(_ path: String, within folder: String) -> Bool {
  if folder.isEmpty { return path.utf8.first != UInt8(ascii: "/") && !path.utf8.starts(with: "..".utf8) }
  if folder == "/" { return path.utf8.first == UInt8(ascii: "/") }
  return path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: (folder + "/").utf8)
}
