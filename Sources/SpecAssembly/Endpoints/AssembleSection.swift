import PageReader
import SpecModel

/// One of the four sections of a page as fields of the spec.
struct AssembledSection {
  var fields: [Field]
  /// Doubts with the place of the field, from the section's root.
  var doubts: [SectionDoubt] = []
}

/// A doubt about a field of a section.
struct SectionDoubt {
  /// Position in the page's flat list.
  var field: Int
  /// Names from the section's root to the field.
  var names: [String]
  var doubt: FieldDoubt
  var other: NestingDoubt.Other?
}

/// Reads, nests and resolves the fields of one section.
func assembleSection(
  _ section: PageSection, kind: PageElement.SectionKind, of document: PageDocument, memory: inout FieldMemory
) -> AssembledSection {
  let interpreted = section.fields.map { memory.interpret($0) }
  let evidence = nestingEvidence(for: interpreted, kind: kind, in: document)
  let nesting = nestFields(section.fields, evidence: evidence, marksFirstChild: kind == .responseParameters)
  var builder = SectionBuilder(page: section.fields, interpreted: interpreted, nesting: nesting)
  builder.resolveConditions()
  builder.checkButtons(isRequest: kind == .requestParameters)
  builder.gatherDoubts()
  return AssembledSection(fields: builder.build(nesting.roots), doubts: builder.doubts)
}

private struct SectionBuilder {
  let page: [PageField]
  var interpreted: [InterpretedField]
  let nesting: Nesting
  private(set) var doubts: [SectionDoubt] = []

  init(page: [PageField], interpreted: [InterpretedField], nesting: Nesting) {
    self.page = page
    self.interpreted = interpreted
    self.nesting = nesting
  }

  mutating func resolveConditions() {
    guard interpreted.contains(where: { $0.condition != nil }) else { return }
    var resolver: ConditionResolver?
    for index in interpreted.indices {
      guard let condition = interpreted[index].condition else { continue }
      guard case .clauses(let clauses, let presence) = condition.stated else {
        interpreted[index].field.condition = condition.prose(in: page[index])
        continue
      }
      let known = resolver ?? ConditionResolver(fields: interpreted, nesting: nesting)
      resolver = known
      do throws(ConditionResolver.Obstacle) {
        interpreted[index].field.condition = try known.resolve(clauses, then: presence, of: index)
      } catch {
        interpreted[index].field.condition = condition.prose(in: page[index])
        interpreted[index].doubts.append(.conditionUnresolved(error.message, at: condition.lines[0]))
      }
    }
  }

  /// A request's array has the button of its items, and nothing else has one.
  mutating func checkButtons(isRequest: Bool) {
    for index in page.indices {
      let wanted: AddButton? =
        switch page[index].type {
        case .arrayOfObjects where isRequest && nesting.items[index] == nil: .object
        case .arrayOfStrings where isRequest && nesting.items[index] == nil: .string
        default: nil
        }
      if page[index].button == wanted { continue }
      if let button = page[index].button {
        interpreted[index].doubts.append(.buttonUnexpected(button, wanted: wanted))
      } else if let wanted {
        interpreted[index].doubts.append(.buttonMissing(wanted))
      }
    }
  }

  mutating func gatherDoubts() {
    for index in interpreted.indices {
      for doubt in interpreted[index].doubts {
        doubts.append(SectionDoubt(field: index, names: names(to: index), doubt: doubt))
      }
    }
    for doubt in nesting.doubts {
      doubts.append(
        SectionDoubt(field: doubt.field, names: names(to: doubt.field), doubt: doubt.doubt, other: doubt.other))
    }
  }

  private func names(to index: Int) -> [String] { nesting.path(to: index).map { page[$0].name } }

  /// The fields at `positions` with their children; as deep as nesting goes, which is bounded.
  func build(_ positions: [Int]) -> [Field] {
    positions.map { position in
      var field = interpreted[position].field
      let children = nesting.children[position]
      if field.type == .array {
        if !children.isEmpty { field.items?.fields = build(children) }
        field.items?.isNestingAssumed = nesting.isAssumed[position]
      } else {
        if !children.isEmpty { field.fields = build(children) }
        field.isNestingAssumed = nesting.isAssumed[position]
      }
      return field
    }
  }
}
