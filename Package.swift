// swift-tools-version: 6.2
import PackageDescription

/// Every target of the project is compiled in Swift 6 mode with warnings as errors.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

func library(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "konagen",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .executable(name: "konagen", targets: ["konagen"]),
    .library(name: "Konaplate", targets: ["Konaplate"]),
    .library(name: "KonaplateRuntime", targets: ["KonaplateRuntime"]),
    .plugin(name: "KonagenBuildPlugin", targets: ["KonagenBuildPlugin"]),
    .plugin(name: "KonagenCommandPlugin", targets: ["KonagenCommandPlugin"]),
  ],
  targets: [
    library("Diagnostics"),
    library("SpecModel", ["Diagnostics"]),
    library("PageReader", ["Diagnostics"]),
    library("SpecAssembly", ["PageReader", "SpecModel", "Diagnostics"]),
    library("SpecChecks", ["SpecModel", "Diagnostics"]),
    library("SpecDiff", ["SpecModel", "Diagnostics"]),
    library("SwiftEmission", ["SpecModel", "Diagnostics"]),
    .executableTarget(
      name: "konagen",
      dependencies: [
        "Diagnostics", "SpecModel", "PageReader", "SpecAssembly", "SpecChecks", "SpecDiff", "SwiftEmission",
      ],
      swiftSettings: strict),
    library("KonaplateRuntime"),
    library("Konaplate", path: "Generated/Konaplate", ["KonaplateRuntime"]),

    .plugin(
      name: "KonagenBuildPlugin", capability: .buildTool(), dependencies: ["konagen"],
      path: "Sources/Plugins/KonagenBuildPlugin"),
    .plugin(
      name: "KonagenCommandPlugin",
      capability: .command(
        intent: .custom(verb: "konagen", description: "Bring spec and generated Swift up to date with the pages"),
        permissions: [.writeToPackageDirectory(reason: "konagen writes the spec and the generated Swift")]),
      dependencies: ["konagen"], path: "Sources/Plugins/KonagenCommandPlugin"),

    library("SeededRandom", path: "Tests/SeededRandom"),
    library("PageSamples", path: "Tests/Benchmarks/PageSamples", ["PageReader", "SeededRandom"]),
    .executableTarget(
      name: "konagen-bench", dependencies: ["PageSamples", "PageReader", "SpecAssembly", "SpecDiff", "SpecModel"],
      path: "Tests/Benchmarks/konagen-bench", swiftSettings: strict),

    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("SpecModelTests", ["SeededRandom", "SpecModel", "Diagnostics"]),
    tests("PageReaderTests", ["SeededRandom", "PageReader", "PageSamples", "Diagnostics"]),
    tests("SpecAssemblyTests", ["SeededRandom", "SpecAssembly", "PageReader", "SpecModel", "Diagnostics"]),
    tests("SpecChecksTests", ["SeededRandom", "SpecChecks", "SpecModel", "Diagnostics"]),
    tests("SpecDiffTests", ["SeededRandom", "SpecDiff", "SpecModel", "Diagnostics"]),
    tests("SwiftEmissionTests", ["SeededRandom", "SwiftEmission", "KonaplateRuntime", "SpecModel", "Diagnostics"]),
    tests("KonaplateRuntimeTests", ["KonaplateRuntime"]),
    tests("KonaplateTests", ["Konaplate", "KonaplateRuntime", "SpecModel", "Diagnostics"]),
    tests(
      "KonagenTests",
      ["konagen", "SeededRandom", "PageSamples", "Diagnostics", "SpecModel", "SpecDiff", "PageReader"]),
  ]
)
