import Foundation

/// Copies every file of some folders into `target`, one after the other: read, create, write.
///
/// This is the yardstick: what any program must do that reads the pages and writes the output, and nothing else.
func copyFiles(of folders: [String], to target: String) throws {
  for (position, folder) in folders.enumerated() {
    let copy = target + "/\(position)"
    try makeFolder(copy)
    var known: Set<String> = []
    for path in try files(in: folder) {
      if let slash = path.lastIndex(of: "/"), known.insert(String(path[..<slash])).inserted {
        try makeFolder(copy + "/" + path[..<slash])
      }
      try copyFile(folder + "/" + path, to: copy + "/" + path)
    }
  }
}

private func copyFile(_ source: String, to target: String) throws {
  let from = open(source, O_RDONLY)
  guard from >= 0 else { throw FileTrouble(source) }
  defer { close(from) }
  var status = stat()
  guard fstat(from, &status) == 0 else { throw FileTrouble(source) }
  let size = Int(status.st_size)
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(from, buffer.baseAddress.map { $0 + count }, size - count)
      guard got > 0 else { return }
      count += got
    }
  }
  let to = open(target, O_WRONLY | O_CREAT | O_EXCL, 0o666)
  guard to >= 0 else { throw FileTrouble(target) }
  defer { close(to) }
  var written = 0
  try bytes.withUnsafeBytes { buffer in
    while written < size {
      let count = write(to, buffer.baseAddress.map { $0 + written }, size - written)
      guard count > 0 else { throw FileTrouble(target) }
      written += count
    }
  }
}

func makeFolder(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}

/// The regular files in a folder and in those inside it, as paths from there, sorted.
func files(in folder: String) throws -> [String] {
  // The walk through a folder that is not there is an empty one.
  guard FileManager.default.fileExists(atPath: folder), let walk = FileManager.default.enumerator(atPath: folder) else {
    throw FileTrouble(folder, ENOENT)
  }
  var paths: [String] = []
  while let path = walk.nextObject() as? String {
    if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular { paths.append(path) }
  }
  return paths.sorted()
}

func extent(of folders: String...) throws -> Extent {
  var total = Extent()
  for folder in folders {
    for path in try files(in: folder) {
      var status = stat()
      guard lstat(folder + "/" + path, &status) == 0 else { throw FileTrouble(path) }
      total = total + Extent(files: 1, bytes: Int(status.st_size))
    }
  }
  return total
}
