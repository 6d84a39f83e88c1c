/// A text for people, as headings and entries, whatever it is printed as.
struct Outline {
  struct Entry {
    var head: String
    var lines: [String] = []
  }

  struct Part {
    var heading: String
    var entries: [Entry]
  }

  var title: String
  var lead: [String] = []
  var parts: [Part] = []

  /// Leaves out parts that have nothing in them.
  mutating func add(_ heading: String, _ entries: [Entry]) {
    if !entries.isEmpty { parts.append(Part(heading: heading, entries: entries)) }
  }

  mutating func add(_ heading: String, _ lines: [String]) { add(heading, lines.map { Entry(head: $0) }) }

  /// For a terminal.
  var text: String {
    var lines = [Outline.plain(title)] + lead.map(Outline.plain)
    for part in parts {
      lines += ["", Outline.plain(part.heading)]
      for entry in part.entries {
        lines.append("  " + Outline.plain(entry.head))
        lines += entry.lines.map { "      " + Outline.plain($0) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var markdown: String {
    var lines = ["# " + Outline.escaped(title), ""]
    // Two spaces end a line inside a paragraph.
    lines += lead.enumerated().map { Outline.escaped($1) + ($0 == lead.count - 1 ? "" : "  ") }
    for part in parts {
      lines += ["", "## " + Outline.escaped(part.heading), ""]
      for entry in part.entries {
        lines.append("- " + Outline.escaped(entry.head))
        lines += entry.lines.map { "  - " + Outline.escaped($0) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line without anything that could move a terminal's cursor or turn the direction of writing: quotes are other people's texts.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(isControl(scalar) ? " " : scalar) }
    return String(plain)
  }

  /// One line in which nothing is markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in plain(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "!": escaped += "\\"
      case "&":
        escaped += "&amp;"
        continue
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private static func isControl(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
