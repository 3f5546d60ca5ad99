package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.yearwheel.WheelTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The yearly wheel on paper: the duties of each level with their basis and how often they come. */
public final class WheelDocument {
  private WheelDocument() {}

  /** Builds the list. */
  public static Document of(Wheel wheel) {
    Map<String, List<WheelTask>> levels = new LinkedHashMap<>();
    wheel
        .duties()
        .forEach(duty -> levels.computeIfAbsent(duty.level(), _ -> new ArrayList<>()).add(duty));
    List<Block> body = new ArrayList<>();
    body.add(
        Block.Paragraph.of(
            "Opgaverne for en "
                + wheel.workplace().sector().label().toLowerCase(Locale.ROOT)
                + ". Hjemlen er anført; den lokale aftale kan gå videre."));
    levels.forEach((level, duties) -> {
      body.add(new Block.Heading(1, level));
      body.add(table(duties));
    });
    return new Document(
        "Årshjul, " + DanishFormat.date(wheel.today()),
        MeetingHead.organisation(wheel.workplace()),
        "MED-opgaver",
        wheel.today(),
        PageFormat.A4_LANDSCAPE,
        body);
  }

  private static Block table(List<WheelTask> duties) {
    return Block.Table.underHeading(
        List.of(
            new Block.Column("Nr.", 1),
            new Block.Column("Opgave", 7),
            new Block.Column("Hvor bindende", 3),
            new Block.Column("Hvor tit", 3),
            new Block.Column("Hjemmel", 5)),
        duties.stream().map(WheelDocument::row).toList());
  }

  private static List<Text> row(WheelTask duty) {
    return List.of(
        Text.of(duty.id()),
        duty.note().isBlank()
            ? Text.of(duty.title())
            : Text.of(duty.title() + ". ").plusMuted(duty.note()),
        Text.of(duty.binding()),
        Text.of(duty.recurrence()),
        Text.of(duty.basis()));
  }
}
