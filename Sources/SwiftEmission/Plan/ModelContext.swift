import SpecModel

/// Where in an endpoint a model is planned.
struct ModelContext {
  var endpoint: EndpointID
  var direction: SpecPlace.Direction
  /// The fields from the section's root to the model.
  var path: [String] = []
  /// Whether the model as a whole must not be shown.
  var isSensitive = false
  /// The conditions of the section by the path of the model that holds all their fields.
  var conditions: [[String]: [PendingCondition]] = [:]

  /// The place of a field of the model, or of a member of that field.
  func place(of field: String, member: String? = nil) -> SpecPlace {
    .field(of: endpoint, in: direction, names: path + [field], member: member)
  }

  func entering(_ field: Field) -> ModelContext {
    var inner = self
    inner.path.append(field.name)
    inner.isSensitive = isSensitive || field.isSensitive
    return inner
  }
}
