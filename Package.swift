// swift-tools-version: 6.1
import PackageDescription

// One way through: bytes → RoleIngest → Document → RoleExtract → Role → RoleKit → JSON.
// Why each target is one stands in Documentation/Architecture.md.
let package = Package(
  name: "RoleCall",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "RoleModel", targets: ["RoleModel"]),
    .library(name: "RoleMatch", targets: ["RoleMatch"]),
    .library(name: "RoleKit", targets: ["RoleKit"]),
    .executable(name: "rolecall", targets: ["rolecall"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(name: "CLexicon", exclude: ["en", "any", "schema"]),
    .target(name: "CDigest"),
    .target(name: "RoleModel"),
    .target(name: "RoleLexicon", dependencies: ["CLexicon", "RoleModel"]),
    .target(name: "RoleIngest", dependencies: ["CLibXML2", "RoleModel"]),
    .target(name: "RoleExtract", dependencies: ["RoleLexicon", "RoleModel"]),
    .target(name: "RoleMatch", dependencies: ["RoleLexicon", "RoleModel"]),
    .target(
      name: "RoleKit", dependencies: ["CDigest", "RoleExtract", "RoleIngest", "RoleLexicon", "RoleMatch", "RoleModel"]),
    .executableTarget(
      name: "rolecall",
      dependencies: [
        "RoleIngest", "RoleKit", "RoleLexicon", "RoleMatch", "RoleModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "train-sections",
      dependencies: [
        "RoleExtract", "RoleIngest", "RoleLexicon", "RoleModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "RoleModelTests", dependencies: ["RoleModel"]),
    .executableTarget(
      name: "train-occupations",
      dependencies: [
        "RoleExtract", "RoleIngest", "RoleLexicon", "RoleModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "RoleIngestTests", dependencies: ["RoleIngest"]),
    .testTarget(name: "RoleExtractTests", dependencies: ["RoleExtract", "RoleIngest", "RoleKit", "RoleLexicon", "RoleModel"]),
    .testTarget(name: "RoleMatchTests", dependencies: ["RoleKit", "RoleMatch", "RoleModel"]),
    .testTarget(name: "RoleCallTests", dependencies: ["CDigest", "RoleIngest", "RoleKit", "RoleModel", "rolecall"]),
  ],
  swiftLanguageModes: [.v6]
)
