package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.forum.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The agreement of a TRIO on one page: who they are, what they agreed on, when it is reviewed. */
public final class TrioAgreementDocument {
  private TrioAgreementDocument() {}

  /** Builds the page; empty while the TRIO has no agreement. It names roles, never persons. */
  public static Optional<Document> of(Workplace workplace, Committee committee, LocalDate today) {
    return committee.agreement().map(one -> of(workplace, committee, one, today));
  }

  private static Document of(
      Workplace workplace, Committee committee, TrioAgreement agreement, LocalDate today) {
    List<Block> body = new ArrayList<>();
    body.add(
        new Block.KeyValues(
            List.of(
                new Block.KeyValue("Aftalen er mellem", Text.of(people(committee, today))),
                new Block.KeyValue("Aftalt", Text.of(day(agreement.agreedOn(), "ikke endnu"))),
                new Block.KeyValue(
                    "Ses efter", Text.of(day(agreement.reviewOn(), "når der kommer en ny"))))));
    section(body, "Os imellem", agreement, true);
    section(body, "Over for kollegerne", agreement, false);
    body.add(
        Block.Paragraph.of(
            "Lederen har stadig ansvaret, og TR og AMR tager det ikke på sig. Retningslinjer og"
                + " aftaler hører til i MED."));
    return new Document(
        "Aftale om " + committee.forum().name(),
        MeetingHead.organisation(workplace),
        "TRIO-aftale",
        agreement.agreedOn().orElse(today),
        PageFormat.A4_PORTRAIT,
        body);
  }

  private static String people(Committee committee, LocalDate today) {
    return committee.present(today).stream()
        .filter(Member::hasSeat)
        .map(member -> member.role().label())
        .collect(Collectors.joining(", "));
  }

  private static void section(
      List<Block> body, String title, TrioAgreement agreement, boolean inwards) {
    body.add(new Block.Heading(1, title));
    body.add(
        new Block.KeyValues(
            TrioQuestion.about(inwards).stream()
                .map(question ->
                    new Block.KeyValue(question.label(), Text.of(agreement.answer(question))))
                .toList()));
  }

  private static String day(Optional<LocalDate> day, String otherwise) {
    return day.map(DanishFormat::date).orElse(otherwise);
  }
}
