/// What `work` yields, unless it takes longer than `limit`: then it is cancelled, and the call has timed out.
func within<Value: Sendable>(
  _ limit: Duration?, _ work: @escaping @Sendable () async throws(TransportError) -> Value
) async throws(TransportError) -> Value {
  guard let limit else { return try await work() }
  let result = await withTaskGroup(of: Result<Value, TransportError>?.self) { group in
    group.addTask {
      do throws(TransportError) {
        return .success(try await work())
      } catch {
        return .failure(error)
      }
    }
    group.addTask {
      do {
        try await Task.sleep(for: limit)
        return .failure(TransportError(.timedOut))
      } catch {
        // The work is over or cancelled; what it yields decides.
        return nil
      }
    }
    while let first = await group.next() {
      if let first {
        group.cancelAll()
        return first
      }
    }
    return .failure(TransportError(.cancelled))
  }
  return try result.get()
}
