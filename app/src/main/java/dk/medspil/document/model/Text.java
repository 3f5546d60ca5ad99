package dk.medspil.document.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Running text: stretches of different emphasis, read one after the other with no gap. */
public record Text(List<Run> runs) {
  private static final Text EMPTY = new Text(List.of());

  public Text {
    runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  /** No text at all, such as an empty table cell. */
  public static Text empty() {
    return EMPTY;
  }

  /** Plain text. */
  public static Text of(String text) {
    return EMPTY.plus(text);
  }

  /** Strong text. */
  public static Text strong(String text) {
    return EMPTY.plusStrong(text);
  }

  /** Muted text. */
  public static Text muted(String text) {
    return EMPTY.plusMuted(text);
  }

  /** This text followed by plain text. */
  public Text plus(String text) {
    return plus(new Run(text, Run.Emphasis.PLAIN));
  }

  /** This text followed by strong text. */
  public Text plusStrong(String text) {
    return plus(new Run(text, Run.Emphasis.STRONG));
  }

  /** This text followed by muted text. */
  public Text plusMuted(String text) {
    return plus(new Run(text, Run.Emphasis.MUTED));
  }

  /** This text followed by text that points at {@code target}, as {@link Run} has it. */
  public Text plusLink(String text, String target) {
    return plus(new Run(text, Run.Emphasis.PLAIN, target));
  }

  /** The words alone, without emphasis. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return plain().isBlank();
  }

  private Text plus(Run run) {
    List<Run> longer = new ArrayList<>(runs);
    longer.add(run);
    return new Text(longer);
  }
}
