package dk.medspil.exchange;

import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import tools.jackson.databind.node.ObjectNode;

/** The files documents are made with as JSON and back. */
final class LookCodec {
  private LookCodec() {}

  static ObjectNode write(LookFile file) {
    return Json.object()
        .put("kind", file.kind().name())
        .put("name", file.name())
        .put("description", file.description())
        .put("base64", file.content().base64());
  }

  static LookFile file(Fields in) {
    try {
      return new LookFile(
          in.word("kind", LookFile.Kind.class),
          in.text("name"),
          in.text("description"),
          FileBytes.ofBase64(in.text("base64")));
    } catch (IllegalArgumentException unreadable) {
      throw in.wrong("base64", "står der ikke en fil, som kan bruges");
    }
  }
}
