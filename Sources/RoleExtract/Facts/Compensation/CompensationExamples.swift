import RoleModel

extension CompensationReader {
  package static var examples: [FactExample] { ranges + units + currencies + components + fields + scopes + flawed + notPay }

  private static let ranges: [FactExample] = [
    FactExample("Salary: ⟦$45,000 to $70,000 a year⟧, depending on the region.", in: .compensation, "base 45000–70000 USD/year"),
    FactExample("Salary ⟦from. $45,000 a year⟧", in: .compensation, "base 45000– USD/year"),
    FactExample("The pay for this job is ⟦$52,000 – $61,500⟧.", in: .compensation, "base 52000–61500 USD/year"),
    FactExample("Our range is between ⟦£31,000 and £36,000⟧ for this post.", in: .compensation, "base 31000–36000 GBP/year"),
    FactExample(
      "Base pay runs between ⟦$90,000 in the lowest and $120,000⟧ in the highest market.", in: .compensation, "base 90000–120000 USD/year"),
    FactExample("Salary of ⟦$50-55k⟧ for the right person", in: .summary, "base 50000–55000 USD/year"),
    FactExample("Salary: ⟦55-60,000 GBP⟧", in: .compensation, "base 55000–60000 GBP/year"),
    FactExample("Salary ⟦up to £46,000 per annum⟧", in: .compensation, "base –46000 GBP/year"),
    FactExample("Pay ⟦starting at $18.50/hr⟧", in: .compensation, "base 18.5– USD/hour"),
    FactExample("Starting salary ⟦$44,880+⟧", in: .compensation, "base 44880– USD/year"),
    FactExample("Pay range: ⟦$15.00 - $22.50 - $30.00 hourly⟧", in: .compensation, "base 15–30 USD/hour"),
    FactExample("The maximum salary for this grade is ⟦$183,500⟧.", in: .compensation, "base –183500 USD/year"),
    FactExample("Min salary: ⟦$50,000⟧\nMax salary: $62,000", in: .compensation, "base 50000–62000 USD/year"),
    FactExample("Salary is ⟦from $71,100.00 to $105,900.00⟧.", in: .compensation, "base 71100–105900 USD/year"),
  ]

  private static let units: [FactExample] = [
    FactExample("Drivers earn ⟦$34.62/hour⟧.", in: .compensation, "base 34.62 USD/hour"),
    FactExample("Entry position ⟦$15hr⟧", in: .compensation, "base 15 USD/hour"),
    FactExample("We pay ⟦11.78 p.hr⟧ and time and a half on Sundays.", in: .compensation, "base 11.78/hour"),
    FactExample("Rate ⟦£450 per day⟧, outside IR35", in: .compensation, "base 450 GBP/day"),
    FactExample("⟦$18.00 to $22.00 /hour⟧", in: .compensation, "base 18–22 USD/hour"),
    FactExample("Wage: ⟦$25-30 per hour⟧Benefits after ninety days", in: .compensation, "base 25–30 USD/hour"),
    FactExample("Pay: ⟦$60.00 USD Hourly - $65.00 USD Hourly⟧", in: .compensation, "base 60–65 USD/hour"),
    FactExample("The monthly rate for interns is ⟦$7,700 USD⟧.", in: .compensation, "base 7700 USD/month"),
    FactExample("The annual salary for this job is ⟦$9,800⟧.", in: .compensation, "base 9800 USD/year"),
    FactExample("⟦900 $ in a month⟧ is the salary.", in: .compensation, "base 900 USD/month"),
    FactExample("Travel nurse in Urbana, IL - make ⟦$2,211wk⟧", in: .title, "base 2211 USD/week [Urbana, IL]"),
    FactExample("Pay rate: ⟦$65⟧", in: .compensation, "base 65 USD"),
    FactExample("⟦$1000+ per week⟧ (negotiable)", in: .compensation, "base 1000– USD/week"),
  ]

  private static let currencies: [FactExample] = [
    FactExample("Salary: ⟦CAD $225,000 - CAD $250,000⟧", in: .compensation, "base 225000–250000 CAD/year"),
    FactExample("Salary: ⟦CA$121.5K – CA$166.6K⟧", in: .compensation, "base 121500–166600 CAD/year"),
    FactExample("Salary range: ⟦£109,700—£148,400 GBP⟧", in: .compensation, "base 109700–148400 GBP/year"),
    FactExample("Salary between ⟦$125,000 and $165,000 CAD⟧", in: .compensation, "base 125000–165000 CAD/year"),
    FactExample("Gross salary: ⟦€85.000—€110.000 EUR⟧", in: .compensation, "base 85000–110000 EUR/year"),
    FactExample("Salary: ⟦4.250,50 € per month⟧", in: .compensation, "base 4250.5 EUR/month"),
    FactExample("Salary: ⟦₹12,34,567 per annum⟧", in: .compensation, "base 1234567 INR/year"),
    FactExample("CTC: ⟦₹8-12 LPA⟧", in: .compensation, "total 800000–1200000 INR/year"),
    FactExample("⟦8 to 12 lakhs per annum⟧", in: .compensation, "base 800000–1200000/year"),
    FactExample("Salary: ⟦CHF 95’000⟧", in: .compensation, "base 95000 CHF/year"),
    FactExample("Based in Toronto, Ontario. Salary: ⟦$80,000 - $90,000⟧.", in: .compensation, "base 80000–90000 CAD/year"),
    FactExample("Remuneration: ⟦$ 450 USD⟧", in: .compensation, "base 450 USD"),
    FactExample("Salary: ⟦100 000 - 120 000 SEK⟧", in: .compensation, "base 100000–120000 SEK"),
    FactExample("Base: ⟦USD 165,000-215,000 per year⟧", in: .compensation, "base 165000–215000 USD/year"),
  ]

  private static let components: [FactExample] = [
    FactExample("Account Manager - ⟦$100K+⟧ at Target", in: .title, "total 100000– USD/year"),
    FactExample(
      "Base Pay Range ⟦$62 - $85⟧ plus commission for on-target earnings of $182,800 - $251,350.", in: .compensation,
      "base 62–85 USD", "total 182800–251350 USD/year", "commission"),
    FactExample(
      "£25k basic, £45k OTE with uncapped commission", in: .compensation, "base 25000 GBP/year", "total 45000 GBP/year", "commission"),
    FactExample("⟦£50k⟧ OTE £100k", in: .compensation, "base 50000 GBP/year", "total 100000 GBP/year"),
    FactExample("A signing bonus ⟦up to $5,000⟧ for nurses", in: .compensation, "bonus –5000 USD"),
    FactExample(
      "⟦$131,000 to $142,000⟧ base, plus bonus, equity", in: .compensation, "base 131000–142000 USD/year", "bonus",
      "equity"),
    FactExample(
      "Annual base salary (excluding equity and bonus): ⟦$201,000⟧", in: .compensation, "base 201000 USD/year", "equity", "bonus"),
    FactExample("A ⟦competitive salary⟧, an annual bonus and our long-term incentive plan", in: .compensation, "base", "bonus", "other"),
    FactExample("We add long-term incentives such as ⟦company stock⟧.", in: .compensation, "equity"),
    FactExample(
      "Clerks with a card receive a differential, ⟦up to an additional $2,000 annually⟧.", in: .compensation, "other –2000 USD/year"),
    FactExample("A ⟦competitive salary⟧, stock options and a friendly team", in: .benefits, "base", "equity"),
    FactExample("Competitive compensation and benefits", in: .benefits),
    FactExample("The role is eligible for ⟦variable compensation⟧.", in: .compensation, "other"),
    FactExample("⟦Salary negotiable⟧ for the right candidate", in: .summary, "base"),
    FactExample("⟦$23.40 - $29.00/hour⟧ + $1.50/hour night differential", in: .compensation, "base 23.4–29 USD/hour", "other 1.5 USD/hour"),
    FactExample("For roles with a commission plan, the range includes base pay and commission.", in: .compensation),
    FactExample("Competitive base pay and commission (for quota-based roles)", in: .compensation, "base"),
    FactExample("Target total cash: ⟦$150,000⟧, made up of base pay and bonus", in: .compensation, "total 150000 USD/year", "bonus"),
    FactExample("Bonus or incentive compensation may be paid.", in: .compensation, "bonus"),
    FactExample("You may ask for the pay scale or other compensation of this position.", in: .legal),
    FactExample("Advise managers on salary, bonus and rewards.", in: .responsibilities),
    FactExample("Bonus points if you know Kotlin", in: .preferred),
    FactExample("Diversity, equity and inclusion are at our heart; internal equity matters.", in: .compensation),
    FactExample("A French speaker would be a bonus.", in: .compensation),
    FactExample("Reconcile commission statements and bonus accruals.", in: .responsibilities),
  ]

  private static let fields: [FactExample] = [
    FactExample("⟦25000 to 35000 per year⟧", in: .other, "base 25000–35000/year"),
    FactExample("⟦13500 - 15500⟧", in: .other, "base 13500–15500/year"),
    FactExample("⟦40000 - 45000/annum⟧ 40K-45K", in: .other, "base 40000–45000/year"),
    FactExample("Band 7 (⟦$90,632 - $100,666 pa⟧)", in: .other, "base 90632–100666 USD/year"),
    FactExample("⟦£19,000 - £31,000 per annum⟧, OTE", in: .other, "total 19000–31000 GBP/year"),
    FactExample("Salary ⟦**** to ****⟧ depending on experience", in: .summary, "base"),
    FactExample("Home Manager, Leeds, up to **** per annum", in: .summary, "base/year"),
    FactExample("Please call **** **** **** and ask for 42 Hour weeks", in: .application),
    FactExample("Salary grade 7, level 3", in: .compensation),
  ]

  private static let scopes: [FactExample] = [
    FactExample(
      "Pay range\nZone 1\n⟦$98,000—$120,000⟧\nZone 2\n$88,000—$108,000", in: .compensation, "base 98000–120000 USD/year [Zone 1]",
      "base 88000–108000 USD/year [Zone 2]"),
    FactExample("Pay range: Welder/Level I: ⟦$25.00 - $31.00/hour⟧", in: .compensation, "base 25–31 USD/hour [Welder/Level I]"),
    FactExample(
      "For people in Ohio, the pay range is ⟦$60,000-$70,000⟧. For people in all other states, the pay range is $55,000-$65,000.",
      in: .compensation, "base 60000–70000 USD/year [Ohio]", "base 55000–65000 USD/year [all other states]"),
    FactExample("The pay is ⟦$71,000⟧ in Austin, Texas.", in: .compensation, "base 71000 USD/year [Austin, Texas]"),
  ]

  private static let flawed: [FactExample] = [
    FactExample("Salary: ⟦$100,000- $75,000⟧", in: .compensation, "base USD/year", "warning compensation.reversed-range"),
    FactExample("Salary: ⟦$60,000.00 to 70,0000.00⟧", in: .compensation, "base USD/year", "warning compensation.malformed-number"),
    FactExample("Salary: ⟦$60,000.00 to $70,000.00 /hour⟧", in: .compensation, "base USD", "warning compensation.implausible-period"),
    FactExample("Salary: ⟦£525 - £700 per annum⟧", in: .compensation, "base GBP", "warning compensation.implausible-period"),
  ]

  private static let notPay: [FactExample] = [
    FactExample("The amount of any bonus, commission, benefits or other pay is ours to choose.", in: .legal),
    FactExample("401k with a match of up to $3,000", in: .benefits, "not 401k: pay.retirement", "not up to $3,000: pay.retirement"),
    FactExample("Medical: we pay $250 a month of your premium", in: .benefits, "not $250 a month: pay.benefit-sum"),
    FactExample("The company raised $20-30 million last spring.", in: .company, "not $20-30 million: pay.funding"),
    FactExample("We are a firm with revenues of $80bn.", in: .company, "not $80bn: pay.revenue"),
    FactExample("Carry an annual quota of $900,000.", in: .responsibilities, "not $900,000: pay.quota"),
    FactExample("Own a marketing budget of £250,000.", in: .responsibilities, "not £250,000: pay.budget"),
    FactExample("A yearly $500 home office stipend", in: .benefits, "not $500: pay.allowance"),
    FactExample("Tuition support up to $5,250 a year", in: .benefits, "not up to $5,250 a year: pay.tuition"),
    FactExample("Refer a friend and get $1,000.", in: .benefits, "not $1,000: pay.referral"),
    FactExample("Up to €400 employee referral bonus", in: .benefits, "not Up to €400: pay.referral"),
    FactExample("A fine of up to $10,000 may follow.", in: .legal, "not up to $10,000: pay.fine"),
    FactExample("Salary: €2,000 to €2,300 gross per month", in: .compensation, "base 2000–2300 EUR/month"),
    FactExample("Pay: £450 net a week", in: .compensation, "base 450 GBP/week"),
    FactExample("Pay range: 0 USD - 0 USD", in: .compensation, "not 0 USD - 0 USD: pay.placeholder"),
    FactExample("Able to lift 50 pounds and drive 30 miles", in: .requirements),
    FactExample("Serving 250,000 people in 40 counties since 1995", in: .company),
    FactExample("Call 01234 567890 or write to 500 High Street.", in: .application),
    FactExample("Requisition ID: R287951, grade 12", in: .other),
    FactExample("Experience with RS422 and 3PL work, 8AM/5PM", in: .requirements),
    FactExample("Process 60 orders per hour and answer 25 calls a day", in: .responsibilities),
  ]
}
