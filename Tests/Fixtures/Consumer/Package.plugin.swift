// swift-tools-version: 6.2
import PackageDescription

// As `Package.swift`, but SwiftPM generates the library when it builds it: the spec is what is committed, and no Swift of it.
let package = Package(
  name: "umbrella",
  platforms: [.macOS(.v13)],
  dependencies: [.package(path: "../konagen")],
  targets: [
    .executableTarget(
      name: "umbrella",
      dependencies: ["UmbrellaStand", .product(name: "KonaplateRuntime", package: "konagen")]),
    .target(
      name: "UmbrellaStand",
      dependencies: [.product(name: "KonaplateRuntime", package: "konagen")],
      path: "specs",
      exclude: ["pages"],
      plugins: [.plugin(name: "KonagenBuildPlugin", package: "konagen")]),
  ]
)
