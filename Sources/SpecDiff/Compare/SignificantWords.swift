/// The words that decide what a sentence asks for: numbers, words of obligation, words of condition; sorted.
func significantWords(of lines: [String]) -> [String] {
  var found: [String] = []
  for line in lines {
    for word in words(of: line) {
      let bytes = word.utf8
      if let first = bytes.first, first < 0x80, bytes.contains(where: { (0x30...0x39).contains($0) }) {
        found.append(word)
      } else if englishWords.contains(word) {
        found.append(word)
      } else if bytes.contains(where: { $0 >= 0x80 }) {
        found += koreanStems.filter { word.utf8.contains($0.utf8) }
      }
    }
  }
  return found.sorted()
}

private let englishWords: Set<String> = [
  // Obligation, possibility, denial.
  "must", "shall", "should", "may", "might", "can", "cannot", "could", "will", "would", "need", "needs", "required",
  "requires",
  "require", "mandatory", "optional", "optionally", "allowed", "forbidden", "prohibited", "possible", "impossible",
  "not", "no", "never",
  "none", "neither", "nor", "without", "always", "don", "doesn", "isn", "aren", "won", "shouldn", "mustn", "couldn",
  "wouldn", "hasn", "haven",
  // Condition and extent.
  "if", "when", "whenever", "unless", "except", "excluding", "excluded", "case", "cases", "only", "otherwise", "else",
  "until", "before",
  "after", "while", "provided", "depending", "or", "either", "both", "at", "least", "most", "more", "less", "than",
  "minimum",
  "maximum", "over", "under", "up", "all", "any", "each", "every",
]

/// Korean glues endings to words, so that stems are looked for inside them.
private let koreanStems: [String] = [
  "필수", "선택", "옵션", "불가", "가능", "금지", "반드시", "해야", "하여야", "없", "않", "아니", "안됨", "못", "허용", "제한", "필요",
  "경우", "때", "이면", "라면", "하면", "제외", "조건", "만약", "이상", "이하", "초과", "미만", "이내", "까지", "부터", "최대", "최소", "모두", "또는",
  "이거나",
]
