import RoleModel

// What the demands make of a pool. Each asks the pool for those who stand in one of its lists, and leaves the judgement to the rule.

extension SkillDemand {
  package func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks) {
    marks.begin(grade(.notStated, by: policy), ordered: Standing.allCases.dropFirst().map { grade($0, by: policy) })
    if isWorded {
      let found = pool.statements.holding(words).map { pool.statements.mentions[Int($0)] }
      marks.raise(found, listed: Standing.listed.rawValue, shown: Standing.shown.rawValue)
    }
    guard let family else { return }
    for (rows, relation) in [([family.row], SkillFamily.Relation.same), (family.kinds, .kind), (family.broader, .broader)] {
      let (listed, shown) = (SkillDemand.standing(relation, .listed).rawValue, SkillDemand.standing(relation, .shown).rawValue)
      for row in rows where row < pool.skills.count { marks.raise(pool.skills[row].mentions.entries, listed: listed, shown: shown) }
    }
  }
}

extension ExperienceDemand {
  package func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks) {
    marks.begin(grade(months: nil, by: policy), isDense: true)
    let codes = codes(&marks, policy)
    if case .any = area {
      for candidate in pool.months.indices where pool.months[candidate] >= 0 {
        marks.set(UInt32(candidate), codes[min(Int(pool.months[candidate]), months)])
      }
      return
    }
    // Other work, unless it was the role's own occupation or counts.
    if !occupations.isEmpty {
      for candidate in pool.months.indices where pool.months[candidate] > 0 { marks.set(UInt32(candidate), codes[0]) }
      for list in pool.jobs.occupations where Occupations.closeness(list.codes, occupations) == .same {
        for job in list.jobs where !pool.jobs.isProject(job) { marks.set(pool.jobs.candidates[Int(job)], 0) }
      }
    }
    jobs(in: pool).forEachCandidate(in: pool.jobs) { candidate, own in marks.set(candidate, codes[min(own, months)]) }
  }

  /// For each number of months up to those demanded the code of its grade.
  private func codes(_ marks: inout PoolMarks, _ policy: Policy) -> [UInt8] {
    var codes: [UInt8] = []
    for own in 0...months { codes.append(marks.code(grade(months: own, by: policy))) }
    return codes
  }

  /// Jobs that count.
  private func jobs(in pool: ProfilePool) -> JobSet {
    var jobs = JobSet(of: pool.jobs)
    switch area {
    case .any: break
    case .similar(let occupations):
      for list in pool.jobs.occupations where Occupations.closeness(list.codes, occupations) >= .related { jobs.insert(list.jobs) }
    case .skill(let family, let words):
      for row in [family.row] + family.kinds where row < pool.skills.count { jobs.insert(pool.skills[row].jobs) }
      jobs.formUnion(pool.jobs(holding: words))
    case .words(let alternatives):
      for words in alternatives { jobs.formUnion(pool.jobs(holding: words)) }
    }
    return jobs
  }
}

extension ProfilePool {
  /// Jobs and projects of which the texts together hold all of `words`.
  fileprivate func jobs(holding sought: WordsSought) -> JobSet {
    var all: JobSet?
    for word in sought.words {
      var own = JobSet(of: jobs)
      own.insert(statements.having(word).lazy.map { statements.jobs[Int($0)] }.filter { $0 != StatementColumn.noJob })
      if all == nil { all = own } else { all!.formIntersection(own) }
    }
    return all ?? JobSet(of: jobs)
  }
}

extension EducationDemand {
  package func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks) {
    let part = pool.parts[ProfilePart.education.rawValue]
    guard let least = monthsInstead(policy) else { return marks.mark(part) { grade($0, by: policy) } }
    marks.begin(grade(part.kinds[0], by: policy), isDense: true)
    // A candidate's years count as none or as enough.
    let few = part.kinds.map { marks.code(grade($0.profile.education, monthsOfWork: 0, by: policy)) }
    let enough = part.kinds.map { marks.code(grade($0.profile.education, monthsOfWork: least, by: policy)) }
    for candidate in pool.months.indices where max(0, pool.months[candidate]) >= least { marks.set(UInt32(candidate), enough[0]) }
    for (candidate, kind) in zip(part.members, part.kindOfMember) {
      marks.set(candidate, (max(0, pool.months[Int(candidate)]) >= least ? enough : few)[Int(kind)])
    }
  }
}

extension CredentialDemand {
  package func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks) {
    marks.begin(Grade(nil, policy))
    let stated = marks.code(Grade(true, policy))
    marks.raise(pool.credentials[name]?.entries ?? [], listed: stated, shown: stated)
    for statement in pool.statements.holding(words) where pool.statements.jobs[Int(statement)] == StatementColumn.noJob {
      marks.raise(pool.statements.mentions[Int(statement)] >> 1, stated)
    }
  }
}

extension SoftSkillDemand {
  package func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks) {
    marks.begin(grade(nil, by: policy), ordered: [grade(.listed, by: policy), grade(.shown, by: policy)])
    marks.raise(pool.softSkills[name]?.entries ?? [], listed: 1, shown: 2)
  }
}

extension TitleDemand {
  package func mark(_ pool: ProfilePool, by policy: Policy, _ marks: inout PoolMarks) {
    let codes = [Occupations.Closeness.other, .related, .same]
    marks.begin(grade(.unknown, by: policy), ordered: codes.map { grade($0, by: policy) }, isDense: !occupations.isEmpty)
    if !occupations.isEmpty {
      for candidate in pool.jobs.known.indices where pool.jobs.known[candidate] == .someOccupation {
        marks.raise(UInt32(candidate), Occupations.Closeness.other.rawValue)
      }
      for list in pool.jobs.occupations {
        let closeness = Occupations.closeness(list.codes, occupations)
        guard closeness >= .related else { continue }
        for job in list.jobs where !pool.jobs.isProject(job) { marks.raise(pool.jobs.candidates[Int(job)], closeness.rawValue) }
      }
    }
    for title in pool.jobs.titles(naming: words) where isSame(pool.jobs.titles[title].words) {
      for job in pool.jobs.titles[title].jobs { marks.raise(pool.jobs.candidates[Int(job)], Occupations.Closeness.same.rawValue) }
    }
  }
}
