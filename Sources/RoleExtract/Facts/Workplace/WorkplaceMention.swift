import RoleModel

/// A phrase that says where the work is done.
struct WorkplaceMention {
  /// From weakest to strongest.
  enum Strength: Int, Comparable {
    /// What is left where another way of working is denied.
    case left
    /// How the company works.
    case culture
    case says

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: WorkplaceKind
  var strength: Strength
  /// Bytes of the text.
  var range: Range<Int>
  var rule: String
  var days: Int?
  /// Beside hybrid work it says nothing more.
  var isMild = false
  /// Tokens of its sentence.
  var sentence: Range<Int>
}
