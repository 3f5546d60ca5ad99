package dk.medspil;

import dk.medspil.store.DataFolder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.tinylog.configuration.Configuration;

/**
 * Where the log goes: at most five files of one megabyte in the data folder. Ids and causes are
 * logged, never what people wrote.
 */
final class Logging {
  private Logging() {}

  /**
   * Must be called before the first logger is made; tinylog reads its configuration once, and a
   * later call changes nothing.
   */
  static void into(DataFolder folder) {
    if (Configuration.isFrozen()) {
      return;
    }
    makeFolder(folder);
    Map<String, String> settings = new HashMap<>();
    settings.put("level", "info");
    // Their messages may hold statements, and statements hold what people wrote.
    settings.put("level@org.sqlite", "off");
    settings.put("level@org.jdbi", "off");
    settings.put("writer", "rolling file");
    settings.put("writer.file", folder.logs().resolve("medspil-{count}.log").toString());
    settings.put("writer.policies", "size: 1MB");
    settings.put("writer.backups", "4");
    settings.put("writer.charset", "UTF-8");
    settings.put("writer.format", "{date: yyyy-MM-dd HH:mm:ss.SSS} {level} {class-name} {message}");
    settings.put("exception", "wordless");
    settings.put("autoshutdown", "true");
    Configuration.replace(settings);
  }

  /** Before tinylog does, which would let everybody look into it. */
  private static void makeFolder(DataFolder folder) {
    try {
      folder.createLogs();
    } catch (IOException noFolder) {
      // Opening the store says why in words; a log nobody can write is no reason of its own.
    }
  }
}
