import CLibXML2

extension HTMLEvents {
  /// libxml2's table of callbacks; each gets the address of an `HTMLEvents`.
  static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { state, name, _ in
      guard let state, let name else { return }
      state.assumingMemoryBound(to: HTMLEvents.self).pointee.open(name)
    }
    handler.endElement = { state, _ in
      state?.assumingMemoryBound(to: HTMLEvents.self).pointee.close()
    }
    handler.endDocument = { state in
      state?.assumingMemoryBound(to: HTMLEvents.self).pointee.stop()
    }
    return handler
  }
}
