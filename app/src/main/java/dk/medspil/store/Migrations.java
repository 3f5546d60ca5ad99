package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a store to this program's schema, all steps in one transaction. The version lies in {@code
 * PRAGMA user_version}; a store of a newer Medspil is refused untouched.
 */
final class Migrations {
  /** "MEDS" in ASCII: tells a Medspil store from any other SQLite file. */
  static final int APPLICATION_ID = 0x4D454453;

  private static final List<String> STEPS =
      List.of(
          "V001__the_first_house.sql",
          "V002__find_short_words.sql",
          "V003__groups_and_dots.sql",
          "V004__members_who_leave.sql",
          "V005__trash_and_log.sql",
          "V006__boards_of_other_shapes.sql",
          "V007__cards_raised_to_another_forum.sql",
          "V008__the_way_of_the_minutes.sql",
          "V009__the_wheel_of_the_year.sql",
          "V010__what_may_stand.sql",
          "V011__what_minutes_hold.sql",
          "V012__what_calendars_were_told.sql",
          "V013__comments_on_a_draft.sql",
          "V014__surveys.sql",
          "V015__rounds_changes_and_accidents.sql",
          "V016__the_register_of_guidelines.sql",
          "V017__members_in_office.sql",
          "V018__the_look_of_documents.sql",
          "V019__files_that_belong_to_items.sql",
          "V020__strategies.sql",
          "V021__filled_forms.sql",
          "V022__boards_that_are_rated.sql",
          "V023__the_agreement_of_a_trio.sql",
          "V024__tasks_in_the_trash.sql",
          "V025__a_locked_meeting_comes_back.sql",
          "V026__a_finished_round_stays_whole.sql",
          "V027__find_the_agreement_of_a_trio.sql",
          "V028__forms_that_came_from_something.sql",
          "V029__a_scale_of_risks_holds_every_line.sql");

  private Migrations() {}

  /** The schema version this program writes. */
  static int current() {
    return STEPS.size();
  }

  static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  /** Refuses a file that is no Medspil store, or one from a newer Medspil. */
  static void requireKnown(Connection connection, String file) throws SQLException {
    int version = version(connection);
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_master") == 0;
    if (!empty && number(connection, "PRAGMA application_id") != APPLICATION_ID) {
      throw new StoreRefusedException(
          Reason.FOREIGN,
          "Filen " + file + " er ikke skrevet af Medspil og er ikke rørt. Vælg en anden mappe.");
    }
    if (version > current()) {
      throw new StoreRefusedException(
          Reason.NEWER,
          "Filen "
              + file
              + " er skrevet af en nyere udgave af Medspil og er ikke rørt."
              + " Åbn den med den nyeste udgave.");
    }
  }

  /** Applies the missing steps; returns whether there were any. */
  static boolean apply(Connection connection) throws SQLException {
    return applyUpTo(connection, current());
  }

  /** Brings a store to an older schema than this program's. */
  static boolean applyUpTo(Connection connection, int version) throws SQLException {
    int from = version(connection);
    if (from == version) {
      return false;
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String step : STEPS.subList(from, version)) {
        statement.executeUpdate(script(step));
      }
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + version);
      connection.commit();
    } catch (SQLException failure) {
      connection.rollback();
      throw failure;
    } finally {
      connection.setAutoCommit(true);
    }
    return true;
  }

  private static String script(String step) {
    try (InputStream in = Migrations.class.getResourceAsStream("schema/" + step)) {
      if (in == null) {
        throw new IllegalStateException("missing migration " + step);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
