// With `Package.plugin.swift`, SwiftPM adds the generated Swift to this file: it takes a folder without one for no target.
