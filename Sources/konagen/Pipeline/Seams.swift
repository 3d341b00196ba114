import SpecModel

func shortHash(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  let text = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - text.count) + text
}

func encodeSpec(_ spec: Spec) -> [SpecFile] { [] }

func encodeNames(_ names: NameTable) -> [UInt8] { [] }

func loadSpec(_ project: Project, _ session: inout Session) throws(Stop) -> Spec { throw Stop() }
