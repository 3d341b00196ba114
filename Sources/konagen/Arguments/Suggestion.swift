import Diagnostics

/// `; did you mean 'generate'?` for a word that is close to one of `words`, or nothing.
func suggestion(for word: String, among words: [String]) -> String {
  nearestWord(to: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
}
