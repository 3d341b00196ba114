@testable import konagen

/// A real file system whose folders give their names in another order.
struct ShuffledFiles: FileSystem {
  let real: any FileSystem
  let seed: UInt64

  func names(in folder: String) throws(FileFailure) -> [[UInt8]] {
    // Any order will do that depends on the seed and on nothing else.
    try real.names(in: folder).sorted { weight($0) < weight($1) }
  }

  private func weight(_ name: [UInt8]) -> UInt64 {
    name.reduce(seed &* 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  func kind(of path: String) throws(FileFailure) -> FileKind? { try real.kind(of: path) }
  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] { try real.read(path, limit: limit) }
  func resolve(_ path: String) throws(FileFailure) -> String { try real.resolve(path) }
  func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) { try real.create(path, bytes) }
  func rename(_ path: String, to target: String) throws(FileFailure) { try real.rename(path, to: target) }
  func remove(_ path: String) throws(FileFailure) { try real.remove(path) }
  func createFolder(_ path: String) throws(FileFailure) { try real.createFolder(path) }
  func removeFolder(_ path: String) throws(FileFailure) { try real.removeFolder(path) }
  func lock(_ folder: String, _ kind: LockKind, onWait: () -> Void) throws(FileFailure) -> FolderLock {
    try real.lock(folder, kind, onWait: onWait)
  }
}
