import Diagnostics
import SpecModel

extension Planner {
  /// Plans what the endpoints share; each endpoint is planned where it is rendered.
  ///
  /// - Returns: `nil` when the settings or a name leave nothing to plan; the reason is among the findings.
  mutating func planLibrary(_ spec: Spec, _ settings: EmissionSettings) -> LibraryPlan? {
    guard let module = Identifier(settings.moduleName) else {
      report(.nameInvalid, "the module name \(quoted(settings.moduleName)) is no Swift identifier", at: SpecPlace(nil))
      return nil
    }
    guard let access = LibraryPlan.Access(rawValue: settings.access) else {
      report(
        .accessUnknown, "the access level \(quoted(settings.access)) is none of public, package and internal",
        at: SpecPlace(nil))
      return nil
    }
    let registry = module.appending("Endpoints")
    var taken: [String: SpecPlace] = [:]
    let own = [registry, module, module.appending("API"), module.appending("Client"), module.appending("Stub")]
    // The test double has a type of this name, in which endpoints are named.
    for name in own + [Identifier(known: "Calls")] {
      taken[name.text.lowercased()] = SpecPlace(nil)
    }
    let sharedHeaders = planSharedHeaders(spec)
    var named: [(name: Identifier, position: Int)] = []
    for position in spec.endpoints.indices {
      if let name = typeName(of: spec.endpoints[position], &taken) { named.append((name, position)) }
    }
    named.sort { precedesInBytes($0.name.text, $1.name.text) }
    let endpoints = named.map { name, position in
      EndpointOutline(typeName: name, endpoint: spec.endpoints[position], method: planMethod(of: name))
    }
    checkMethods(of: endpoints)
    return LibraryPlan(
      access: access, registryName: registry, apiName: module.appending("API"), stubName: module.appending("Stub"),
      requestHeaders: sharedHeaders, numberTypes: numberTypes, endpoints: endpoints)
  }

  /// Names that differ in letter case alone are one file on some systems, so that they count as equal.
  private mutating func typeName(of endpoint: Endpoint, _ taken: inout [String: SpecPlace]) -> Identifier? {
    let place = SpecPlace(endpoint.id, ["name"])
    guard let name = checkedName(endpoint.name, of: "the endpoint", at: place) else { return nil }
    if ReservedWords.types.contains(name.text) || ReservedWords.topLevelTypes.contains(name.text) {
      reportReserved(name, of: "the endpoint", at: place)
      return nil
    }
    if let other = taken.updateValue(place, forKey: name.text.lowercased()) {
      let owner = other.endpoint.map { "\($0) has that name" } ?? "the library needs that name itself"
      report(
        .nameTaken, "\(place) names the endpoint \(quoted(name.text)), but \(owner)", at: place,
        fix: "Choose another name for the endpoint")
      return nil
    }
    return name
  }
}
