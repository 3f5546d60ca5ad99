package dk.medspil.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of the program, as the build wrote it. */
public final class ProgramVersion {
  /** Such as "0.1.0". */
  public static final String CURRENT = read();

  private ProgramVersion() {}

  private static String read() {
    try (InputStream in =
        ProgramVersion.class.getResourceAsStream("/dk/medspil/version.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing version.properties");
      }
      Properties properties = new Properties();
      properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
