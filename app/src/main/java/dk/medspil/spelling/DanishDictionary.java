package dk.medspil.spelling;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Stavekontrolden's dictionary in memory, about 6 MB each time it is read. The files ship
 * unchanged; what is read otherwise is changed while it is read.
 */
final class DanishDictionary {
  private static final String RULES = "da.aff";
  private static final String WORDS = "da.dic";

  private static final String MOST = "COMPOUNDWORDMAX ";

  /** With parts of two letters "per-so-lale" is a word. */
  private static final String SHORTEST_PART = "COMPOUNDMIN 3";

  private DanishDictionary() {}

  /**
   * Reads the dictionary, which takes a second or two.
   *
   * @param mostParts of how many words a compound may be made
   */
  static Hunspell read(int mostParts) throws IOException {
    try (InputStream rules = rules(mostParts);
        InputStream words = open(WORDS);
        ByteBuffersDirectory sorting = new ByteBuffersDirectory()) {
      Dictionary dictionary = new Dictionary(sorting, "da", rules, words);
      return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    } catch (ParseException damaged) {
      throw new IOException(damaged);
    }
  }

  /** Without the table of alike letters: with it suggesting takes seconds in a long compound. */
  private static InputStream rules(int mostParts) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(RULES), StandardCharsets.UTF_8))) {
      String rules =
          lines
              .lines()
              .filter(line -> !line.startsWith("MAP"))
              .map(line -> line.startsWith("COMPOUNDWORDMAX") ? MOST + mostParts : line)
              .map(line -> line.startsWith("COMPOUNDMIN") ? SHORTEST_PART : line)
              .collect(Collectors.joining("\n", "", "\n"));
      return new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = DanishDictionary.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " is missing from the program");
    }
    return in;
  }
}
