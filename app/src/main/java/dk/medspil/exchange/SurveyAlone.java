package dk.medspil.exchange;

import dk.medspil.domain.apv.ColumnUse;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.SurveyTable;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.store.Session;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A survey file that comes in without a window: a round of its own, by what is remembered. */
final class SurveyAlone {
  private final Session session;
  private final String name;
  private final SurveyTable table;

  SurveyAlone(Session session, String name, SurveyTable table) {
    this.session = session;
    this.name = name;
    this.table = table;
  }

  /**
   * Writes the round and gives a sentence about it.
   *
   * @throws StoreRefusedException if a column is not known, or does not stand on its scale
   */
  String bringIn(LocalDate written) {
    Map<String, Optional<ColumnUse>> uses = RememberedColumns.of(session);
    RoundImport survey = new RoundImport(session, table);
    List<String> unknown = survey.unknown(uses);
    if (!unknown.isEmpty()) {
      throw refused(
          "har kolonnen »"
              + unknown.getFirst()
              + "«, som Medspil ikke kender; hent filen én gang i vinduet under APV og"
              + " Kortlægninger, så huskes kolonnerne");
    }
    List<String> wrong = RoundImport.wrong(table, uses);
    if (!wrong.isEmpty()) {
      throw refused(
          "har svar i kolonnen »" + wrong.getFirst() + "«, som ikke står på den skala, I valgte");
    }
    Round round =
        Round.create(session.newId(), forum(), title(), written).in(written, Optional.of(written));
    session.rounds().save(round);
    RoundImport.Came came = survey.into(round, uses);
    if (came.results() == 0) {
      throw refused("har ingen spørgsmål, som fem eller flere har svaret på");
    }
    return "Hentet fra "
        + name
        + ": "
        + (came.results() == 1 ? "1 spørgsmål" : came.results() + " spørgsmål")
        + (came.hidden() == 0 ? "" : ", og " + came.hidden() + " med under fem svar er ikke med")
        + ".";
  }

  private String title() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The forum that follows the APV: the first that is no TRIO. */
  private UUID forum() {
    return session.workplaces().forums().stream()
        .filter(forum -> forum.kind() != ForumKind.TRIO)
        .findFirst()
        .map(Forum::id)
        .orElseThrow(() -> refused("kan først hentes, når arbejdspladsen er sat op"));
  }

  private StoreRefusedException refused(String why) {
    return new StoreRefusedException(
        Reason.RULE, PackedFile.onOneLine("Filen »" + name + "« " + why + "."));
  }
}
