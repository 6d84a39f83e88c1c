extension EmployerReader { static var examples: [FactExample] { [] } }
