package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Undo over every kind of thing a workplace keeps, begun with a workplace that has them all. */
class UndoEverywhereProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  /** Not written by any action here: they have their own tests, or are set up once. */
  private static final Set<String> ELSEWHERE =
      Set.of("activity", "calendar_entry", "draft", "search");

  /** No more than the undo log keeps. */
  private static final int STEPS = 300;

  private static final List<BiConsumer<Session, Random>> ACTIONS =
      Stream.of(RandomMinutes.ACTIONS, RandomPlans.ACTIONS, RandomRegisters.ACTIONS)
          .flatMap(List::stream)
          .toList();

  @Property(tries = 4)
  void any_sequence_of_changes_to_anything_is_undone_and_redone_exactly(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int actions) throws IOException {
    UndoRun.over(UndoEverywhereProperties::start, UndoEverywhereProperties::act, seed, actions);
  }

  /** A table that a later schema brings is missed here until an action writes it. */
  @Example
  void the_actions_reach_every_table() throws IOException {
    Set<String> missed = new TreeSet<>(UndoRun.tables());
    missed.removeAll(ELSEWHERE);
    missed.removeAll(UndoRun.over(UndoProperties::start, UndoProperties::act, 7, STEPS));
    for (int seed = 0; seed < 4 && !missed.isEmpty(); seed++) {
      missed.removeAll(
          UndoRun.over(
              UndoEverywhereProperties::start, UndoEverywhereProperties::act, seed, STEPS));
    }
    assertThat(missed).isEmpty();
  }

  private static void start(Session session) {
    DemoWorkplace.write(session, TODAY, new ContentLibrary());
  }

  private static void act(Session session, Random random) {
    ACTIONS.get(random.nextInt(ACTIONS.size())).accept(session, random);
  }
}
