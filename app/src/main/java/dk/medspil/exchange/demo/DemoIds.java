package dk.medspil.exchange.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same each time, made from a name that is unique in the demo. */
final class DemoIds {
  private static final String PREFIX = "dk.medspil.demo/";

  private DemoIds() {}

  static UUID of(String name) {
    return UUID.nameUUIDFromBytes((PREFIX + name).getBytes(StandardCharsets.UTF_8));
  }
}
