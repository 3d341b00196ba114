@testable import konagen

/// A real file system that stops working at a chosen step of changing it.
final class FaultyFiles: FileSystem {
  enum Fault: Hashable, CaseIterable {
    /// The step fails, later ones work: a full disk, a folder without permission.
    case failure
    /// The step and all after it do nothing: the process was killed.
    case death
  }

  private let real: any FileSystem
  private let faultyStep: Int
  private let fault: Fault
  /// How many steps were asked for.
  private(set) var steps = 0

  init(_ real: any FileSystem, failingAt step: Int = Int.max, _ fault: Fault = .failure) {
    self.real = real
    faultyStep = step
    self.fault = fault
  }

  private func step(_ path: String) throws(FileFailure) {
    defer { steps += 1 }
    if steps == faultyStep || (steps > faultyStep && fault == .death) {
      throw FileFailure(path: path, reason: .noSpace)
    }
  }

  func kind(of path: String) throws(FileFailure) -> FileKind? { try real.kind(of: path) }
  func names(in folder: String) throws(FileFailure) -> [[UInt8]] { try real.names(in: folder) }
  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] { try real.read(path, limit: limit) }
  func resolve(_ path: String) throws(FileFailure) -> String { try real.resolve(path) }

  /// A file that could not be written whole stays behind in part, as it does on a full disk.
  func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    do {
      try step(path)
    } catch {
      if steps == faultyStep + 1 { try real.create(path, Array(bytes.prefix(bytes.count / 2))) }
      throw error
    }
    try real.create(path, bytes)
  }

  func rename(_ path: String, to target: String) throws(FileFailure) {
    try step(target)
    try real.rename(path, to: target)
  }

  func remove(_ path: String) throws(FileFailure) {
    try step(path)
    try real.remove(path)
  }

  func createFolder(_ path: String) throws(FileFailure) {
    try step(path)
    try real.createFolder(path)
  }

  func removeFolder(_ path: String) throws(FileFailure) {
    try step(path)
    try real.removeFolder(path)
  }

  func lock(_ folder: String, _ kind: LockKind, onWait: () -> Void) throws(FileFailure) -> FolderLock {
    try real.lock(folder, kind, onWait: onWait)
  }
}
