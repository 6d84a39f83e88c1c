import RoleLexicon
import RoleModel

/// Writes a profile's region as roles write it: by its full name, with its country where the name tells it.
enum Regions {
  static func full(_ location: ProfileLocation, _ places: PlaceTables) -> ProfileLocation {
    guard let text = location.region else { return location }
    var location = location
    let isWritten = { (region: PlaceTables.Region) in
      !region.isArea && (location.country == nil || region.country == location.country)
    }
    let abbreviated = Array(text.uppercased().utf8).withUnsafeBufferPointer { places.regions(abbreviated: $0[...]) }
    let short = abbreviated.map { places.regions[$0] }.filter(isWritten)
    let name = text.lowercased()
    let isNamed = { (region: PlaceTables.Region) in region.name.utf8.count == name.utf8.count && region.name.lowercased() == name }
    let named = short.isEmpty ? places.regions.filter { isNamed($0) && isWritten($0) } : short
    // An abbreviation of several countries' regions tells nothing alone.
    guard let region = named.first, named.allSatisfy({ $0.country == region.country }) else { return location }
    location.region = region.name
    if location.country == nil { location.country = region.country }
    return location
  }
}
