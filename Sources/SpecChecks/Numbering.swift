/// Numbers for keys, from 0 on in the order in which they turn up.
struct Numbering<Key: Hashable & Sendable>: Sendable {
  private var numbers: [Key: Int] = [:]

  mutating func number(of key: Key) -> Int {
    if let number = numbers[key] { return number }
    let number = numbers.count
    numbers[key] = number
    return number
  }
}
