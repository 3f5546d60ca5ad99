import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The start-up cache of JDK 25 (JEP 483, 514, 515): classes loaded and linked ahead of time, and what
 * the compiler learned about them. The finished image is trained by walking through all screens on
 * the fictitious workplace without a display, then the cache is made and named in the launcher's
 * settings. The program starts without it too, only later.
 */
final class StartCache {
  private static final int PATIENCE_MINUTES = 8;

  private final Build build;

  StartCache(Build build) {
    this.build = build;
  }

  void make() throws IOException, InterruptedException {
    Path training = build.target().resolve("training.aotconf");
    Path cache = build.app().resolve("medspil.aot");
    Files.deleteIfExists(cache);
    launch(
        "record",
        "-XX:AOTMode=record -XX:AOTConfiguration=" + training
            + " -Dglass.platform=Headless -Dprism.order=sw -Dmedspil.walk=all");
    launch(
        "create",
        "-XX:AOTMode=create -XX:AOTConfiguration=" + training + " -XX:AOTCache=" + cache);
    Files.delete(training);
    // Quiet: without the cache, or with one that no longer fits, the program just starts without it.
    try (var launchers = Files.newDirectoryStream(build.app(), "*.cfg")) {
      for (Path settings : launchers) {
        Files.write(
            settings,
            List.of("java-options=-XX:AOTCache=$APPDIR/medspil.aot", "java-options=-Xlog:aot*=off,cds*=off"),
            StandardOpenOption.APPEND);
      }
    }
    build.setTimes(build.app());
    if (Build.platform() == Build.Platform.MAC) {
      // What was added would break the signature jpackage has put on the image.
      Build.run(
          build.target().resolve("codesign.log"),
          List.of("codesign", "--force", "--deep", "--sign", "-", build.image().toString()));
    }
  }

  /** Starts the image's own launcher: it has no java command, and the class path must be its own. */
  private void launch(String mode, String options) throws IOException, InterruptedException {
    Path log = build.target().resolve("start-cache-" + mode + ".log");
    ProcessBuilder builder = new ProcessBuilder(build.launcher().toString(), "--demo");
    builder.environment().put("JAVA_TOOL_OPTIONS", options);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the start-up cache took too long, see " + log);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("no start-up cache, see " + log);
    }
  }
}
