import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the list of licences that the program shows against the bill of materials. */
final class Licences {
  private static final Pattern PURL = Pattern.compile("pkg:maven/([^/\"]+)/([^@\"]+)@");

  private Licences() {}

  static void requireComplete(Path bom, Path list) throws IOException {
    List<String> keys =
        Files.readAllLines(list).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", 2)[0])
            .toList();
    Set<String> missing = new TreeSet<>();
    Matcher purl = PURL.matcher(Files.readString(bom));
    while (purl.find()) {
      String group = purl.group(1);
      String one = group + ":" + purl.group(2);
      if (!group.equals("dk.medspil") && !keys.contains(group) && !keys.contains(one)) {
        missing.add(one);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(list + " does not name the licence of " + missing);
    }
  }
}
