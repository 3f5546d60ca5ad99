package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.RegisteredGuideline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The register of guidelines on paper: an overview, then the words of each. What both sides said is
 * there for those that are not in force: drafts, and what no agreement was reached on.
 */
public final class GuidelineRegisterDocument {
  private GuidelineRegisterDocument() {}

  /** Builds the register; an empty one says so. */
  public static Document of(GuidelineRegister register) {
    List<Block> body = new ArrayList<>();
    body.add(
        Block.Paragraph.of(
            "Registeret viser, hvordan det ser ud den "
                + DanishFormat.date(register.today())
                + "."));
    if (register.records().isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen retningslinjer."));
    } else {
      body.add(new Block.Heading(1, "Overblik"));
      body.add(overview(register));
    }
    chapter(
        "Gælder nu",
        register,
        register.records().stream().filter(one -> register.binds(one.entry())).toList(),
        body);
    chapter(
        "På vej",
        register,
        register.records().stream().filter(one -> one.entry().guideline().isDraft()).toList(),
        body);
    chapter(
        "Afsluttet",
        register,
        register.records().stream()
            .filter(one -> !register.binds(one.entry()) && !one.entry().guideline().isDraft())
            .toList(),
        body);
    return new Document(
        register.title() + ", " + DanishFormat.date(register.today()),
        MeetingHead.organisation(register.workplace()),
        "Retningslinjer",
        register.today(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  private static Block overview(GuidelineRegister register) {
    return Block.Table.underHeading(
        List.of(
            new Block.Column("Emne", 8),
            new Block.Column("Slags", 8),
            new Block.Column("Tilstand", 5),
            new Block.Column("Gælder til", 7),
            new Block.Column("Gennemgås", 7)),
        register.records().stream().map(one -> row(register, one.entry())).toList());
  }

  private static List<Text> row(GuidelineRegister register, RegisteredGuideline one) {
    Guideline now = one.guideline();
    return List.of(
        Text.of(title(one)),
        Text.of(now.kind().label()),
        Text.of(now.stateOn(register.today()).label()),
        Text.of(day(now.lastDay())),
        Text.of(day(one.reviewDue(register.today()))));
  }

  private static void chapter(
      String heading, GuidelineRegister register, List<GuidelineRecord> records, List<Block> body) {
    if (records.isEmpty()) {
      return;
    }
    body.add(new Block.Heading(1, heading));
    for (GuidelineRecord record : records) {
      body.add(new Block.Heading(2, title(record.entry())));
      body.add(new Block.KeyValues(facts(register, record)));
      record
          .entry()
          .guideline()
          .content()
          .strip()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> body.add(Block.Paragraph.of(line.strip())));
    }
  }

  private static List<Block.KeyValue> facts(GuidelineRegister register, GuidelineRecord record) {
    RegisteredGuideline one = record.entry();
    Guideline now = one.guideline();
    List<Block.KeyValue> facts = new ArrayList<>();
    MeetingHead.add(facts, "Slags", now.kind().label());
    MeetingHead.add(facts, "Tilstand", now.stateOn(register.today()).label());
    MeetingHead.add(facts, "Vedtaget", day(now.agreedOn()));
    MeetingHead.add(facts, "Opsagt", day(now.noticeOn()));
    MeetingHead.add(facts, "Gælder til og med", day(now.lastDay()));
    MeetingHead.add(facts, "Gennemgås igen", day(one.reviewDue(register.today())));
    if (!register.binds(one)) {
      MeetingHead.add(facts, "Ønsket af", one.talks().wishedBy());
      MeetingHead.add(facts, "Drøftet", talks(record));
      MeetingHead.add(facts, "Medarbejdersidens syn", one.talks().employees());
      MeetingHead.add(facts, "Ledelsens syn", one.talks().management());
      MeetingHead.add(facts, "Sådan vil ledelsen gøre i stedet", now.reason());
      record.escalations().stream()
          .filter(matter -> matter.sentOn().isPresent())
          .forEach(matter -> MeetingHead.add(facts, "Løftet op", lifted(matter)));
    }
    return facts;
  }

  private static String talks(GuidelineRecord record) {
    return record.trail().stream()
        .filter(event ->
            event.kind() == GuidelineEvent.Kind.DISCUSSED
                || event.kind() == GuidelineEvent.Kind.TALKED)
        .map(event -> DanishFormat.date(event.on()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** "Område-MED, sendt 30. juli 2026. Kan vi …? Svar 24. september 2026: …". */
  private static String lifted(Escalation matter) {
    String sent = matter.to().strip() + ", sendt " + day(matter.sentOn()) + ".";
    String question = matter.question().isBlank() ? "" : " " + matter.question().strip();
    String reply =
        matter
            .answeredOn()
            .map(day -> " Svar " + DanishFormat.date(day) + ": " + matter.reply().strip())
            .orElse("");
    return sent + question + reply;
  }

  static String title(RegisteredGuideline one) {
    return one.title().isBlank() ? "Uden emne" : one.title().strip();
  }

  static String day(Optional<LocalDate> date) {
    return date.map(DanishFormat::date).orElse("");
  }
}
