import CLibXML2

extension HTMLEvents {
  /// libxml2's table of callbacks; each gets the address of an `HTMLEvents`.
  static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { state, name, attributes in
      guard let state, let name else { return }
      state.assumingMemoryBound(to: HTMLEvents.self).pointee.open(name, attributes)
    }
    handler.endElement = { state, name in
      guard let state, let name else { return }
      state.assumingMemoryBound(to: HTMLEvents.self).pointee.close(name)
    }
    handler.characters = { state, _, length in
      state?.assumingMemoryBound(to: HTMLEvents.self).pointee.text(Int(length))
    }
    handler.ignorableWhitespace = handler.characters
    // Scripts and styles come as CDATA; nothing of them is visible.
    handler.cdataBlock = { _, _, _ in }
    handler.endDocument = { state in
      state?.assumingMemoryBound(to: HTMLEvents.self).pointee.stop()
    }
    return handler
  }
}
