/// Writes a document as the text of capture A: the inverse of reading.
public func renderPage(_ document: PageDocument) -> String {
  ""
}
