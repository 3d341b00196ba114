import KonaplateRuntime
import UmbrellaStand

// `umbrella STAND SIZE` says what is wrong with such a request before it is sent, or how a stand would answer it.
let arguments = CommandLine.arguments.dropFirst()
let request = BorrowingUmbrella.Request(
  standNo: arguments.first.flatMap { .init($0) } ?? 0, size: .init(rawValue: arguments.dropFirst().first ?? "DOUBLE"))

var stand = UmbrellaStandStub()
stand.onBorrowingUmbrella = { request in request.standNo == 13 ? .rejection(.noUmbrellaLeft) : .success }

let violations = request.violations()
if violations.isEmpty {
  do {
    print("borrowed", try await stand.borrowingUmbrella(request).umbrellaNo.count, "characters")
  } catch {
    print("refused:", error)
  }
}
for violation in violations { print(violation) }
