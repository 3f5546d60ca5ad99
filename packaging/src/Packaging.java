/**
 * Makes what people install. Maven calls it, on every platform, with the step to do; the rest comes
 * as system properties (see {@link Build}).
 */
final class Packaging {
  private Packaging() {}

  public static void main(String[] steps) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Build build = Build.fromProperties();
    for (String step : steps) {
      switch (step) {
        case "icons" -> new Icons(build.sources().resolve("icon/medspil.svg")).writeInto(build);
        case "licences" ->
            Licences.requireComplete(
                build.target().resolve("class-path/medspil-sbom.json"),
                build.program().resolve("licences.txt"));
        case "image" -> new Image(build).make();
        case "start-cache" -> {
          if (!System.getProperty("packaging.start-cache").equals("no")) {
            new StartCache(build).make();
          }
        }
        case "installers" -> new Installers(build).make();
        case "laid-out" -> new Installers(build).layOut();
        case "window-icons" ->
            new Icons(build.sources().resolve("icon/medspil.svg"))
                .writeForWindow(build.program().resolve("desktop"));
        default -> throw new IllegalArgumentException("unknown step " + step);
      }
    }
  }
}
