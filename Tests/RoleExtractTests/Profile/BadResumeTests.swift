import RoleModel
import Testing

/// What is wrong with a profile is said by its place, what was found and what was expected.
@Suite struct BadResumeTests {
  private static let cases: [(text: String, message: String)] = [
    (#"[]"#, "the document: found a list, expected an object"),
    (#"{"basics":[]}"#, "/basics: found a list, expected an object"),
    (#"{"basics":{"summary":1}}"#, "/basics/summary: found a number, expected a string"),
    (
      #"{"basics":{"location":{"countryCode":"XX"}}}"#,
      #"/basics/location/countryCode: found "XX", expected a country code of ISO 3166-1 such as US"#
    ),
    (#"{"work":{}}"#, "/work: found an object, expected a list"),
    (#"{"projects":["baker"]}"#, "/projects/0: found a string, expected an object"),
    (#"{"projects":[{"highlights":"bread"}]}"#, "/projects/0/highlights: found a string, expected a list"),
    (#"{"projects":[{"highlights":["bread",2]}]}"#, "/projects/0/highlights/1: found a number, expected a string"),
    (#"{"projects":[{"startDate":2019}]}"#, "/projects/0/startDate: found a number, expected a date such as 2020-03"),
    (#"{"projects":[{"startDate":"present"}]}"#, #"/projects/0/startDate: found "present", expected a date such as 2020-03"#),
    (#"{"projects":[{},{"startDate":"2019-13"}]}"#, #"/projects/1/startDate: found "2019-13", expected a date such as 2020-03"#),
    (#"{"projects":[{"startDate":"2019","endDate":"soon"}]}"#, #"/projects/0/endDate: found "soon", expected a date such as 2020-03"#),
    (#"{"projects":[{"endDate":"2019-02-29"}]}"#, #"/projects/0/endDate: found "2019-02-29", expected a date such as 2020-03"#),
    (
      #"{"projects":[{"startDate":"2019-05","endDate":"2018"}]}"#,
      #"/projects/0/endDate: found "2018", expected a date that is no earlier than startDate"#
    ),
    (
      #"{"projects":[{"startDate":"2019-05","endDate":"2019-04"}]}"#,
      #"/projects/0/endDate: found "2019-04", expected a date that is no earlier than startDate"#
    ),
    (#"{"skills":[{"keywords":[null]}]}"#, "/skills/0/keywords/0: found null, expected a string"),
    (#"{"meta":{"id":true}}"#, "/meta/id: found true, expected a string"),
    (#"{"id":1.5}"#, "/id: found 1.5, expected a whole number"),
    (
      #"{"meta":{"rolecall":{"maxTravelPercent":101}}}"#,
      "/meta/rolecall/maxTravelPercent: found 101, expected a whole number from 0 to 100"
    ),
    (#"{"meta":{"rolecall":{"maxTravelPercent":"50%"}}}"#, "/meta/rolecall/maxTravelPercent: found a string, expected a whole number"),
    (
      #"{"meta":{"rolecall":{"workplace":["home"]}}}"#,
      #"/meta/rolecall/workplace/0: found "home", expected one of on-site, hybrid, remote, field"#
    ),
    (
      #"{"meta":{"rolecall":{"workAuthorization":["UK"]}}}"#,
      #"/meta/rolecall/workAuthorization/0: found "UK", expected a country code of ISO 3166-1 such as US"#
    ),
    (
      #"{"meta":{"rolecall":{"workAuthorization":[""]}}}"#,
      #"/meta/rolecall/workAuthorization/0: found "", expected a country code of ISO 3166-1 such as US"#
    ),
    (
      #"{"meta":{"rolecall":{"expectedPay":{"min":1,"currency":"usd","period":"year"}}}}"#,
      #"/meta/rolecall/expectedPay/currency: found "usd", expected a currency code of ISO 4217 such as USD"#
    ),
    (
      #"{"meta":{"rolecall":{"expectedPay":{"min":1,"currency":"USD","period":"annum"}}}}"#,
      #"/meta/rolecall/expectedPay/period: found "annum", expected one of hour, day, week, month, year"#
    ),
    (
      #"{"meta":{"rolecall":{"expectedPay":{"min":1}}}}"#,
      "/meta/rolecall/expectedPay: found an object that lacks one of them, expected min, currency and period"
    ),
    (
      #"{"meta":{"rolecall":{"expectedPay":{"min":-1,"currency":"USD","period":"year"}}}}"#,
      "/meta/rolecall/expectedPay/min: found -1.0, expected a number of 0 or more"
    ),
    (
      #"{"meta":{"rolecall":{"expectedPay":{"max":1}}}}"#,
      "/meta/rolecall/expectedPay/max: found a key that isn't known, expected one of min, currency, period"
    ),
    (
      #"{"meta":{"rolecall":{"availableFrom":"June"}}}"#, #"/meta/rolecall/availableFrom: found "June", expected a date such as 2025-09-01"#
    ),
    (
      #"{"meta":{"rolecall":{"clearances":["library card"]}}}"#,
      #"/meta/rolecall/clearances/0: found "library card", expected a clearance such as Secret or SC"#
    ),
    (#"{"meta":{"rolecall":{"days":["monday"]}}}"#, #"/meta/rolecall/days/0: found "monday", expected one of mo, tu, we, th, fr, sa, su"#),
    (#"{"meta":{"rolecall":{"maxHoursPerWeek":200}}}"#, "/meta/rolecall/maxHoursPerWeek: found 200.0, expected hours from 0 to 168"),
    (#"{"meta":{"rolecall":{"relocation":"yes"}}}"#, "/meta/rolecall/relocation: found a string, expected true or false"),
  ]

  @Test(arguments: cases) func isSaid(_ one: (text: String, message: String)) {
    let error = #expect(throws: JSONTypeError.self) { try Profile.read(one.text) }
    #expect(error?.description == one.message)
  }

  @Test func misspeltTermsAreErrors() {
    let error = #expect(throws: JSONTypeError.self) { try Profile.read(#"{"meta":{"rolecall":{"relocaton":true}}}"#) }
    #expect(error?.pointer == "/meta/rolecall/relocaton")
    #expect(error?.found == "a key that isn't known")
  }
}
