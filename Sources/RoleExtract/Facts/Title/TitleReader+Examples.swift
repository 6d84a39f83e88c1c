extension TitleReader { static var examples: [FactExample] { [] } }
