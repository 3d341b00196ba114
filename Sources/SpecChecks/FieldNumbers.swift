import SpecModel

/// What a declaration has in common with others, as numbers: those with the same number share it.
struct FieldNumbers {
  /// Of the name, headers and parameters apart.
  var name: Int
  /// Of the direction and all names from the section's root.
  var path: Int
  /// Of what the declaration speaks of.
  var subject: Int
}

/// Gives declarations their numbers, small ones and without gaps.
struct FieldNumbering {
  private struct Name: Hashable {
    var isHeader: Bool
    var text: String
  }

  private struct Path: Hashable {
    /// The path of the field around it; negative for a section.
    var parent: Int
    var name: Int
  }

  /// What two declarations must agree in to speak of the same thing.
  ///
  /// A header is its name. A parameter with a name of several words is its name as well; one of a single word, such as
  /// `type`, means something else in each object, so that its path counts, and its value set.
  private struct Subject: Hashable {
    var name: Name
    var values: Set<SpecValue>
  }

  private var names = Numbering<Name>()
  private var paths = Numbering<Path>()
  private var subjects = Numbering<Subject>()
  /// The subject of a name of several words, by its number; `nil` for a single word.
  private var subjectsOfNames: [Int?] = []

  /// - Parameter parent: The number of the path of the field around it; `nil` at the section's root.
  mutating func numbers(of field: Field, at site: FieldSite, in parent: Int?) -> FieldNumbers {
    let key = Name(isHeader: site.isHeader, text: field.name)
    let name = names.number(of: key)
    if name == subjectsOfNames.count {
      let isSubject = site.isHeader || hasSeveralWords(field.name)
      subjectsOfNames.append(isSubject ? subjects.number(of: Subject(name: key, values: [])) : nil)
    }
    let path = paths.number(of: Path(parent: parent ?? (site.direction == .request ? -1 : -2), name: name))
    let subject = subjectsOfNames[name] ?? subjects.number(of: subject(ofSingleWord: field, at: site))
    return FieldNumbers(name: name, path: path, subject: subject)
  }

  private func subject(ofSingleWord field: Field, at site: FieldSite) -> Subject {
    Subject(name: Name(isHeader: false, text: site.path), values: Set(field.values.map(\.value)))
  }
}
