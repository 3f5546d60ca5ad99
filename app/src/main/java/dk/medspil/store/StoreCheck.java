package dk.medspil.store;

import dk.medspil.domain.meeting.MinutesContent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Looks a store over: integrity, schema, foreign keys, orphans, search index, frozen versions. */
final class StoreCheck {
  /** What each query counts must be none. */
  private static final Map<String, String> ORPHANS =
      Map.of(
          "opgaver, hvis punkt mangler",
          """
          SELECT count(*) FROM task t WHERE t.item_id IS NOT NULL AND t.meeting_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.id = t.meeting_id)
          """,
          "tavler, hvis møde mangler",
          """
          SELECT count(*) FROM board b WHERE b.meeting_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.id = b.meeting_id)
          """,
          "kort, hvis gruppe mangler",
          """
          SELECT count(*) FROM note n WHERE n.group_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM note_group g WHERE g.id = n.group_id)
          """,
          "tavler med flere prikker, end der er",
          """
          SELECT count(*) FROM board b WHERE b.dots <
            (SELECT coalesce(sum(n.dots), 0) FROM note n WHERE n.board_id = b.id)
            + (SELECT coalesce(sum(g.dots), 0) FROM note_group g WHERE g.board_id = b.id)
          """,
          "opgaver i referatet, der mangler i opgavelisten",
          """
          SELECT count(*) FROM outcome o WHERE o.task_id IS NOT NULL AND o.kind = 'TASK'
            AND NOT EXISTS (SELECT 1 FROM task t WHERE t.id = o.task_id)
            AND NOT EXISTS (SELECT 1 FROM agenda_item i JOIN minutes m ON m.meeting_id = i.meeting_id
              WHERE i.id = o.item_id AND m.final_on IS NOT NULL)
          """,
          "afsluttede APV-linjer uden vurderet effekt (R10)",
          """
          SELECT count(*) FROM plan_line l WHERE l.status = 'SOLVED' AND NOT EXISTS
            (SELECT 1 FROM evaluation e WHERE e.line_id = l.id AND e.verdict = 'YES')
          """,
          "afsluttede målinger med spørgsmål, som færre end fem har besvaret (R19)",
          """
          SELECT count(*) FROM (SELECT s.id FROM survey s
            JOIN survey_count c ON c.survey_id = s.id WHERE s.counted_on IS NOT NULL
            GROUP BY s.id, c.question HAVING sum(c.count) < 5)
          """,
          "resultater af færre end fem svar (R19)",
          "SELECT count(*) FROM round_result WHERE answers < 5",
          "færdige skemaer uden dato",
          """
          SELECT count(*) FROM filled_form
          WHERE (state = 'FINISHED') <> (finished_on IS NOT NULL)
          """,
          "møder, hvor punkterne ikke står i rækkefølge",
          """
          SELECT count(*) FROM (SELECT meeting_id FROM agenda_item GROUP BY meeting_id
            HAVING count(*) <> count(DISTINCT position) OR max(position) <> count(*) - 1)
          """);

  private final Handle handle;

  StoreCheck(Handle handle) {
    this.handle = handle;
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (!"ok".equals(text("PRAGMA integrity_check"))) {
      problems.add("Filen er beskadiget: SQLite melder fejl i den.");
      return problems;
    }
    int version = count("PRAGMA user_version");
    if (version != Migrations.current()) {
      problems.add("Skemaet er udgave " + version + ", men skulle være " + Migrations.current());
    }
    int broken = handle.createQuery("PRAGMA foreign_key_check").mapToMap().list().size();
    if (broken > 0) {
      problems.add(broken + " henvisninger peger på noget, der ikke findes.");
    }
    ORPHANS.forEach((what, sql) -> {
      int found = count(sql);
      if (found > 0) {
        problems.add("Der er " + found + " " + what + ".");
      }
    });
    checkIds(problems);
    checkSearch(problems);
    checkVersions(problems);
    checkGuidelines(problems);
    checkRounds(problems);
    checkFiles(problems);
    BoardCheck.of(handle, problems);
    return List.copyOf(problems);
  }

  /** A trigger forbids it to everybody but who turned it off (R07). */
  private void checkRounds(List<String> problems) {
    int lacking =
        count(
            """
            SELECT count(*) FROM apv_round WHERE finished_on IS NOT NULL AND (last_day IS NULL
              OR instr(amo, 'PLANNING') = 0 OR instr(amo, 'ORGANISING') = 0
              OR instr(amo, 'CARRYING_OUT') = 0)
            """);
    if (lacking > 0) {
      problems.add(
          "Der er "
              + lacking
              + " afsluttede kortlægninger uden sidste dag eller uden arbejdsmiljøgruppen (R07).");
    }
  }

  private void checkIds(List<String> problems) {
    try {
      int unreadable = 0;
      for (StoredIds.Column column : StoredIds.of(handle.getConnection())) {
        unreadable += count(column.count());
      }
      if (unreadable > 0) {
        problems.add("Der er " + unreadable + " henvisninger, der ikke kan læses.");
      }
    } catch (SQLException failure) {
      throw new UnableToExecuteStatementException(failure, null);
    }
  }

  private void checkSearch(List<String> problems) {
    try {
      handle.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)");
      handle.execute("INSERT INTO search_word(search_word, rank) VALUES ('integrity-check', 1)");
    } catch (UnableToExecuteStatementException failure) {
      problems.add("Søgeindekset passer ikke med teksterne.");
    }
    int texts = count("SELECT count(*) FROM search_text");
    int sources =
        count(
            """
            SELECT (SELECT count(*) FROM meeting) + (SELECT count(*) FROM agenda_item)
              + (SELECT count(*) FROM outcome) + (SELECT count(*) FROM attachment)
              + (SELECT count(*) FROM board)
              + (SELECT count(*) FROM note) + (SELECT count(*) FROM note_group)
              + (SELECT count(*) FROM board_part)
              + (SELECT count(*) FROM task) + (SELECT count(*) FROM occurrence)
              + (SELECT count(*) FROM survey) + (SELECT count(*) FROM strategy)
              + (SELECT count(*) FROM goal)
              + (SELECT count(*) FROM guideline)
              + (SELECT count(*) FROM filled_form) + (SELECT count(*) FROM trio_agreement)
              + (SELECT count(*) FROM plan_line) + (SELECT count(*) FROM addendum)
              + (SELECT count(*) FROM apv_round) + (SELECT count(*) FROM round_result)
              + (SELECT count(*) FROM apv_change) + (SELECT count(*) FROM accident)
            """);
    if (texts != sources) {
      problems.add("Søgeindekset har " + texts + " tekster, men der er " + sources + ".");
    }
  }

  private void checkVersions(List<String> problems) {
    handle
        .createQuery("SELECT content, sha256 FROM minutes_version")
        .map((row, context) ->
            MinutesContent.sha256(row.getString("content")).equals(row.getString("sha256")))
        .list()
        .stream()
        .filter(sound -> !sound)
        .findAny()
        .ifPresent(
            bad -> problems.add("Et frosset referat er ændret, efter at det blev godkendt."));
  }

  /** A salvaged store may hold a state whose trail was lost. */
  private void checkGuidelines(List<String> problems) {
    long unborne =
        new GuidelineStore(handle).records().stream().filter(one -> !one.isBorneOut()).count();
    if (unborne > 0) {
      problems.add(
          "Der er " + unborne + " retningslinjer, hvis forløb ikke passer med tilstanden.");
    }
  }

  private void checkFiles(List<String> problems) {
    AttachmentStore attachments = new AttachmentStore(handle);
    long spoilt =
        handle
            .createQuery("SELECT DISTINCT sha256 FROM attachment ORDER BY sha256")
            .mapTo(String.class)
            .list()
            .stream()
            .filter(sha256 -> !attachments.isSound(sha256))
            .count();
    if (spoilt > 0) {
      problems.add("Der er " + spoilt + " bilag, hvis indhold mangler eller er ændret.");
    }
    int wrong =
        count(
            """
            SELECT count(*) FROM attachment a WHERE a.size <>
              (SELECT sum(length(p.bytes)) FROM attachment_part p WHERE p.sha256 = a.sha256)
            """);
    if (wrong > 0) {
      problems.add("Der er " + wrong + " bilag med en forkert størrelse.");
    }
  }

  private String text(String sql) {
    return handle.createQuery(sql).mapTo(String.class).first();
  }

  private int count(String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }
}
