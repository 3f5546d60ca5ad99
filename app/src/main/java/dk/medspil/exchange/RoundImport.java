package dk.medspil.exchange;

import dk.medspil.domain.apv.ColumnUse;
import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.domain.apv.SurveyColumn;
import dk.medspil.domain.apv.SurveyTable;
import dk.medspil.store.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings a counted survey file into a round: only sums of five answers or more (R19). */
public final class RoundImport {
  private final Session session;
  private final SurveyTable table;

  /** The file to bring in. */
  public RoundImport(Session session, SurveyTable table) {
    this.session = session;
    this.table = table;
  }

  /**
   * What came of it.
   *
   * @param results how many questions came in
   * @param hidden how many did not, because fewer than five had answered
   */
  public record Came(int results, int hidden) {}

  /** The columns that hold answers and of which nothing is known; then nothing may come in. */
  public List<String> unknown(Map<String, Optional<ColumnUse>> uses) {
    return table.columns().stream()
        .filter(column -> !column.counts().isEmpty())
        .map(SurveyColumn::heading)
        .filter(heading -> !uses.containsKey(heading))
        .toList();
  }

  /** The columns whose answers do not stand on the scale they are said to stand on. */
  public static List<String> wrong(SurveyTable table, Map<String, Optional<ColumnUse>> uses) {
    return used(table, uses).entrySet().stream()
        .filter(one -> !one.getKey().fits(one.getValue().scale()))
        .map(one -> one.getKey().heading())
        .toList();
  }

  /**
   * Writes the questions of the file; one the round has already gets the new sum. Ask {@link
   * #wrong} first.
   */
  public Came into(Round round, Map<String, Optional<ColumnUse>> uses) {
    List<RoundResult> there = session.rounds().results(round.id());
    Map<String, RoundResult> known =
        there.stream()
            .filter(one -> one.measured().isPresent())
            .collect(Collectors.toMap(RoundResult::text, Function.identity(), (a, b) -> a));
    int position = there.stream().mapToInt(RoundResult::position).max().orElse(-1) + 1;
    int hidden = 0;
    int came = 0;
    Round covered = round;
    for (Map.Entry<SurveyColumn, ColumnUse> one : used(table, uses).entrySet()) {
      Optional<Measured> measured = one.getKey().measured(one.getValue());
      if (measured.isEmpty()) {
        hidden++;
        continue;
      }
      String question = one.getKey().heading();
      Optional<RoundResult> before = Optional.ofNullable(known.get(question));
      Optional<UUID> topic = one.getValue().topic();
      if (topic.isPresent()) {
        covered = covered.with(topic.get(), true);
      }
      session
          .rounds()
          .save(
              new RoundResult(
                  before.map(RoundResult::id).orElseGet(session::newId),
                  round.id(),
                  topic,
                  before.isPresent() ? before.get().position() : position++,
                  question,
                  measured,
                  before.flatMap(RoundResult::lineId)));
      came++;
    }
    session.rounds().save(covered);
    RememberedColumns.keep(session, told(uses));
    return new Came(came, hidden);
  }

  private Map<String, Optional<ColumnUse>> told(Map<String, Optional<ColumnUse>> uses) {
    Map<String, Optional<ColumnUse>> told = new LinkedHashMap<>();
    for (SurveyColumn column : table.columns()) {
      if (!column.counts().isEmpty() && uses.containsKey(column.heading())) {
        told.put(column.heading(), uses.get(column.heading()));
      }
    }
    return told;
  }

  private static Map<SurveyColumn, ColumnUse> used(
      SurveyTable table, Map<String, Optional<ColumnUse>> uses) {
    Map<SurveyColumn, ColumnUse> used = new LinkedHashMap<>();
    for (SurveyColumn column : table.columns()) {
      Optional.ofNullable(uses.get(column.heading()))
          .flatMap(Function.identity())
          .filter(use -> !column.counts().isEmpty())
          .ifPresent(use -> used.put(column, use));
    }
    return used;
  }
}
