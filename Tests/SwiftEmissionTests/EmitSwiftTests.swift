import SpecModel
import SwiftEmission
import Testing

private let settings = EmissionSettings(moduleName: "Konaplate", access: "public")

@Suite struct EmitSwiftTests {
  @Test func `Every endpoint has a file of its own, beside the registry, the client and its test double`() {
    let emission = emitSwift(CardService.spec, settings: settings)
    #expect(emission.diagnostics.isEmpty)
    #expect(
      emission.files.map(\.name) == [
        "CardStateModification.swift", "KonaplateAPI.swift", "KonaplateEndpoints.swift", "KonaplateStub.swift",
        "PhysicalCardRegistration.swift", "Ping.swift", "PrepaidCardReissuance.swift",
      ])
  }

  @Test func `The order of endpoints in the spec makes no difference`() {
    var shuffled = CardService.spec
    shuffled.endpoints.reverse()
    #expect(
      emitSwift(shuffled, settings: settings).files == emitSwift(CardService.spec, settings: settings).files)
  }
}
