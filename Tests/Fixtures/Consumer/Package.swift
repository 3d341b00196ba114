// swift-tools-version: 6.2
import PackageDescription

// A command that calls the API of its own pages. `make` reads them into `specs` and writes `Generated/UmbrellaStand`.
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
      path: "Generated/UmbrellaStand"),
  ]
)
