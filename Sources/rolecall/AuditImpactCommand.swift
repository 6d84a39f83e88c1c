import ArgumentParser
import RoleKit
import RoleModel

struct AuditImpactCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Compare how decisions fall on groups of candidates: rates, impact ratios, the four-fifths rule.",
    discussion: """
      Example:
        rolecall audit impact --log decisions.log --groups groups.csv --selected top:20 --format csv

      groups.csv has a column `candidate` with the ids of the log; every other column is an attribute, such as sex, and an empty cell says
      that it isn't known. The matcher never sees this file. Rates are compared for each attribute, for every two and three attributes
      together; for the whole selection, for each gate, and for each category of points. Each role and policy of the log stands for itself.

      A log that isn't whole is refused; `rolecall audit verify` says why.
      """
  )

  @Option(help: ArgumentHelp("The log of decisions.", valueName: "log"))
  var log: String
  @Option(help: ArgumentHelp("Groups of candidates, as CSV.", valueName: "csv"))
  var groups: String
  @Option(help: ArgumentHelp("Whom somebody would go on with: top:N, score:X or status:S.", valueName: "rule"))
  var selected: Selection = .status(.eligible)
  @Option(help: "What to write: text, json or csv.")
  var format: Format = .text

  func run() throws {
    let table = try GroupsFile(try InputFiles.bytes(named: groups, limit: InputFiles.listLimit), name: groups)
    var analysis = ImpactAnalysis(groups: table, selection: selected)
    var reader = try AuditReader(path: log)
    while let line = try reader.line() {
      if let fault = line.faults.first { throw fault }
      if let entry = line.entry { analysis.add(entry) }
    }
    try write(analysis)
  }

  private func write(_ analysis: ImpactAnalysis) throws {
    let (impacts, strangers) = (analysis.impacts, analysis.groupsWithoutCandidate)
    switch format {
    case .text:
      for impact in impacts { try Console.write(ImpactText.text(of: impact) + "\n") }
      if strangers > 0 { try Console.write("\(strangers) candidates of \(groups) stand nowhere in the log.\n\n") }
      try Console.write(ImpactText.legend)
    case .csv:
      try Console.write(ImpactCSV.head + impacts.map(ImpactCSV.rows).joined())
      if strangers > 0 { Console.error("\(groups): \(strangers) candidates stand nowhere in the log") }
    case .json:
      var json = JSONWriter(indented: true)
      json.object { json in
        json.field("impacts", impacts)
        json.field("groupsWithoutCandidate", strangers)
      }
      json.newline()
      try Console.write(json.bytes)
    }
  }
}

extension Selection: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
  public var defaultValueDescription: String { description }
}
