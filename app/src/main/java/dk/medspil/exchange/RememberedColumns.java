package dk.medspil.exchange;

import dk.medspil.domain.apv.AnswerScale;
import dk.medspil.domain.apv.ColumnUse;
import dk.medspil.domain.apv.Topic;
import dk.medspil.store.Session;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the columns of survey files are, told once and known by their heading. Headings are
 * questions; nothing that was answered is kept here.
 */
public final class RememberedColumns {
  private static final String SETTING = "apv.columns";
  private static final int MOST = 2_000;
  private static final String SKIPPED = "-";

  private RememberedColumns() {}

  /** What is known of each heading; empty for one that is to be left out. */
  public static Map<String, Optional<ColumnUse>> of(Session session) {
    Set<UUID> topics = session.plans().topics().stream().map(Topic::id).collect(Collectors.toSet());
    Map<String, Optional<ColumnUse>> known = new LinkedHashMap<>();
    session.settings().setting(SETTING).stream()
        .flatMap(String::lines)
        .map(line -> line.split("\t", -1))
        .forEach(part -> read(part, topics).ifPresent(use -> known.put(part[0], use)));
    return known;
  }

  /** Remembers what columns are, beside what is known of others. */
  public static void keep(Session session, Map<String, Optional<ColumnUse>> columns) {
    Map<String, Optional<ColumnUse>> all = new LinkedHashMap<>(of(session));
    columns.keySet().forEach(all::remove);
    all.putAll(columns);
    session
        .settings()
        .set(
            SETTING,
            all.entrySet().stream()
                .skip(Math.max(0, all.size() - MOST))
                .map(one -> one.getKey() + "\t" + written(one.getValue()))
                .collect(Collectors.joining("\n")));
  }

  private static String written(Optional<ColumnUse> use) {
    return use.map(now ->
            String.join(
                "\t",
                now.scale().name(),
                now.highIsGood() ? "high" : "low",
                now.topic().map(UUID::toString).orElse("")))
        .orElse(SKIPPED);
  }

  /** Empty for a line of another version of the program. */
  private static Optional<Optional<ColumnUse>> read(String[] part, Set<UUID> topics) {
    if (part.length == 2 && part[1].equals(SKIPPED)) {
      return Optional.of(Optional.empty());
    }
    if (part.length != 4) {
      return Optional.empty();
    }
    List<String> scales = Arrays.stream(AnswerScale.values()).map(Enum::name).toList();
    if (!scales.contains(part[1])) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.of(
            new ColumnUse(
                AnswerScale.valueOf(part[1]),
                part[2].equals("high"),
                topics.stream().filter(id -> id.toString().equals(part[3])).findFirst())));
  }
}
