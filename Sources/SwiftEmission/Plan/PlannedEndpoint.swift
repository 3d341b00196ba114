/// An endpoint that is planned for itself, as each can be.
public struct PlannedEndpoint: Sendable {
  let plan: EndpointPlan
  let findings: [Planner.Finding]
}

/// Computes the planned endpoints at all positions from 0 up to a number, in order.
public typealias EndpointMap = (Int, @Sendable (Int) -> PlannedEndpoint) -> [PlannedEndpoint]
