// swift-tools-version: 6.1
import PackageDescription

// Apart from the main package, so that nobody builds it who doesn't measure.
let package = Package(
  name: "RoleCallBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "RoleCall", path: "..")],
  targets: [
    .systemLibrary(name: "CBareXML", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CCallgrind"),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "CBareXML", "CCallgrind", .product(name: "RoleKit", package: "RoleCall"), .product(name: "RoleModel", package: "RoleCall"),
      ]),
    .executableTarget(
      name: "match-benchmark",
      dependencies: [
        .product(name: "RoleKit", package: "RoleCall"), .product(name: "RoleMatch", package: "RoleCall"),
        .product(name: "RoleModel", package: "RoleCall"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
