package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.AnnualDiscussion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pack for the yearly discussion of the work environment (R11, BEK 65/2024): what it builds on,
 * its five parts with room to write, and a confirmation to sign.
 */
public final class AnnualDiscussionDocument {
  private static final int FEW = 3;
  private static final int SOME = 5;

  private final AnnualDiscussion pack;
  private final List<Block> body = new ArrayList<>();

  private AnnualDiscussionDocument(AnnualDiscussion pack) {
    this.pack = pack;
  }

  /** Builds the pack. */
  public static Document of(Workplace workplace, AnnualDiscussion pack) {
    return new Document(
        "Årlig arbejdsmiljødrøftelse, " + pack.forum().name() + ", " + pack.today().getYear(),
        MeetingHead.organisation(workplace),
        "Arbejdsmiljø",
        pack.today(),
        PageFormat.A4_PORTRAIT,
        new AnnualDiscussionDocument(pack).body());
  }

  private List<Block> body() {
    List<Block.KeyValue> facts = new ArrayList<>();
    MeetingHead.add(
        facts, "Sidste drøftelse", pack.last().map(one -> day(one.day())).orElse("ikke fundet"));
    MeetingHead.add(facts, "Holdes senest", pack.latest().map(DanishFormat::date).orElse(""));
    MeetingHead.add(facts, "Samlet den", day(pack.today()));
    body.add(new Block.KeyValues(facts));
    basis();
    parts();
    confirmation();
    return body;
  }

  private void basis() {
    body.add(new Block.Heading(1, "Det bygger vi på"));
    body.add(new Block.Heading(2, "APV-emner"));
    topics();
    body.add(new Block.Heading(2, "Åbne linjer i handlingsplanen"));
    open();
    body.add(new Block.Heading(2, "Vurderede effekter siden " + day(pack.since())));
    effects();
    body.add(new Block.Heading(2, "Ulykker og nærved-hændelser siden " + day(pack.since())));
    happened();
    bullets(
        pack.accidents().stream().map(line -> Text.of("I planen: " + line.problem())).toList(),
        "Der er ikke skrevet nogen i handlingsplanen.");
    body.add(new Block.Heading(2, "Sygefravær"));
    body.add(
        Block.Paragraph.of(
            "Åbne linjer, der kan hænge sammen med sygefravær: "
                + pack.sicknessRelated()
                + ". Skriv kun samlede tal."));
    body.add(new Block.WritingSpace(FEW));
  }

  /** The counts by kind, and what each was and taught. */
  private void happened() {
    List<Accident> all = pack.happened();
    if (all.isEmpty()) {
      body.add(Block.Paragraph.of("Der er ikke skrevet nogen hændelser."));
      return;
    }
    String counts =
        Arrays.stream(Accident.Kind.values())
            .map(kind ->
                kind.label() + ": " + all.stream().filter(one -> one.kind() == kind).count())
            .collect(Collectors.joining(". "));
    body.add(Block.Paragraph.of(counts + "."));
    body.add(
        Block.Table.underHeading(
            List.of(
                new Block.Column("Dato", 4),
                new Block.Column("Hvad", 3),
                new Block.Column("Hvad skete der", 5),
                new Block.Column("Fravær", 3),
                new Block.Column("Det gør vi", 5)),
            all.stream()
                .map(one ->
                    List.of(
                        Text.of(day(one.on())),
                        Text.of(one.kind().label()),
                        Text.of(one.what()),
                        Text.of(one.absence().label()),
                        Text.of(one.learning())))
                .toList()));
  }

  private void topics() {
    if (pack.topics().isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen emner."));
      return;
    }
    body.add(
        Block.Table.underHeading(
            List.of(
                new Block.Column("Emne", 5),
                new Block.Column("Sidst kortlagt", 3),
                new Block.Column("Næste gang senest", 3)),
            pack.topics().stream().map(AnnualDiscussionDocument::topic).toList()));
  }

  private static List<Text> topic(Topic topic) {
    return List.of(
        Text.of(topic.name()),
        Text.of(topic.lastMapped().map(DanishFormat::date).orElse("aldrig")),
        Text.of(topic.dueOn().map(DanishFormat::date).orElse("nu")));
  }

  private void open() {
    if (pack.open().isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen åbne linjer."));
      return;
    }
    body.add(
        Block.Table.underHeading(
            List.of(
                new Block.Column("Problem", 5),
                new Block.Column("Tiltag", 5),
                new Block.Column("Ansvarlig", 3),
                new Block.Column("Frist", 4),
                new Block.Column("Status", 3)),
            pack.open().stream().map(AnnualDiscussionDocument::line).toList()));
  }

  private static List<Text> line(PlanLine line) {
    return List.of(
        Text.of(line.problem()),
        Text.of(line.measure()),
        Text.of(line.responsible()),
        Text.of(day(line.deadline())),
        Text.of(line.status().label()));
  }

  private void effects() {
    if (pack.effects().isEmpty()) {
      body.add(Block.Paragraph.of("Der er ikke vurderet nogen effekter."));
      return;
    }
    body.add(
        Block.Table.underHeading(
            List.of(
                new Block.Column("Problem", 5),
                new Block.Column("Virkede det?", 2),
                new Block.Column("Hvordan ved vi det?", 5)),
            pack.effects().stream()
                .map(effect ->
                    List.of(
                        Text.of(effect.line().problem()),
                        Text.of(effect.judged().verdict().label()),
                        Text.of(effect.judged().evidence())))
                .toList()));
  }

  private void parts() {
    part("c. Blev sidste års mål nået?", "Gå målene igennem ét for ét.");
    pack.last().ifPresent(this::goals);
    body.add(new Block.WritingSpace(SOME));
    part(
        "d. Mål for det kommende år",
        "To eller tre mål, der kan ses og følges. Hvem har ansvaret?");
    body.add(new Block.WritingSpace(SOME));
    part("a. Hvad skal samarbejdet handle om?", "Emner og opgaver, og hvornår på året.");
    body.add(new Block.WritingSpace(SOME));
    part("b. Sådan samarbejder vi", "Mødeform, hvor tit, og hvem der gør hvad.");
    body.add(new Block.WritingSpace(FEW));
    part(
        "e. Uddannelse",
        "Mindst 10 ansatte: Er der behov for supplerende uddannelse? Færre: Er den nødvendige viden"
            + " til stede?");
    body.add(new Block.WritingSpace(FEW));
  }

  private void part(String title, String help) {
    body.add(new Block.Heading(1, title));
    body.add(Block.Paragraph.of(help));
  }

  private void goals(AnnualDiscussion.Last last) {
    bullets(
        last.goals().stream().map(Text::of).toList(),
        "Der står ingen beslutninger om mål i referatet fra " + day(last.day()) + ".");
    if (!last.tasks().isEmpty()) {
      body.add(
          new Block.Table(
              "Opgaver fra sidste drøftelse",
              List.of(
                  new Block.Column("Opgave", 6),
                  new Block.Column("Ansvarlig", 3),
                  new Block.Column("Frist", 3),
                  new Block.Column("Status", 3)),
              last.tasks().stream().map(AnnualDiscussionDocument::task).toList()));
    }
  }

  private static List<Text> task(Task task) {
    return List.of(
        Text.of(task.title()),
        Text.of(task.responsible()),
        Text.of(day(task.due())),
        Text.of(task.state().label()));
  }

  /** The written proof that it was held within the last year, whose form is free. */
  private void confirmation() {
    body.add(new Block.PageBreak());
    body.add(new Block.Heading(1, "Bekræftelse"));
    body.add(
        Block.Paragraph.of(
            "Den årlige arbejdsmiljødrøftelse er holdt, og de fem dele a til e er drøftet."));
    for (String line : List.of("Dato", "Deltagere", "Leder, underskrift", "AMR, underskrift")) {
      body.add(new Block.Heading(2, line));
      body.add(new Block.WritingSpace(line.equals("Deltagere") ? FEW : 1));
    }
    body.add(
        Block.Paragraph.of(
            "Gem bekræftelsen. Arbejdsgiveren skal skriftligt kunne vise, at drøftelsen er holdt"
                + " inden for det seneste år."));
  }

  private void bullets(List<Text> items, String none) {
    body.add(items.isEmpty() ? Block.Paragraph.of(none) : new Block.BulletList(items));
  }

  private static String day(LocalDate day) {
    return DanishFormat.date(day);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(DanishFormat::date).orElse("");
  }
}
