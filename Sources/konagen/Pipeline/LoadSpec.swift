import Diagnostics
import SpecModel

/// The corrections beside the spec; none where there is no such file.
func loadCorrections(_ project: Project, _ session: inout Session) -> Corrections {
  Corrections()
}

/// The pinned names beside the spec; none where there is no such file.
func loadNames(_ project: Project, _ session: inout Session) -> NameTable {
  NameTable()
}
