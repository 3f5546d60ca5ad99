package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan for the notice board: what is done about what, and when, without who does it, where it
 * came from and how it was judged.
 */
public final class ApvNotice {
  /** About two pages, which is what people stop and read; the most pressing come first. */
  private static final int LINES_SHOWN = 20;

  private ApvNotice() {}

  /** Builds the notice; without open lines it says that there are none. */
  public static Document of(ApvPlan plan) {
    List<Block> body = new ArrayList<>();
    body.add(
        Block.Paragraph.of(
            "Det arbejder vi med nu. Planen står, som den så ud den "
                + DanishFormat.date(plan.today())
                + "."));
    List<PlanLine> open = lines(plan).filter(line -> line.status().isOpen()).toList();
    if (open.isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen åbne linjer i planen."));
    } else {
      body.add(table("Det gør vi noget ved", plan, open.stream().limit(LINES_SHOWN).toList()));
      if (open.size() > LINES_SHOWN) {
        body.add(Block.Paragraph.of(rest(plan, open.subList(LINES_SHOWN, open.size()))));
      }
    }
    List<PlanLine> standing =
        lines(plan).filter(line -> line.status() == LineStatus.PERMANENT).toList();
    if (!standing.isEmpty()) {
      body.add(new Block.Heading(1, "Det passer vi altid på"));
      body.add(
          Block.Table.underHeading(
              List.of(new Block.Column("Risiko", 6), new Block.Column("Forebyggelse", 8)),
              standing.stream()
                  .map(line ->
                      List.of(Text.of(line.problem().strip()), Text.of(line.measure().strip())))
                  .toList()));
    }
    return new Document(
        plan.title() + ", opslag",
        MeetingHead.organisation(plan.workplace()),
        "Opslag",
        plan.today(),
        PageFormat.A4_LANDSCAPE,
        body);
  }

  /** "Planen har 31 åbne linjer til: Støj og lyd 12, Ergonomi 19. Spørg AMR, …" */
  private static String rest(ApvPlan plan, List<PlanLine> lines) {
    Map<String, Long> topics =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> plan.topic(line).isEmpty() ? "uden emne" : plan.topic(line),
                    TreeMap::new,
                    Collectors.counting()));
    String counts =
        topics.entrySet().stream()
            .map(topic -> topic.getKey() + " " + topic.getValue())
            .collect(Collectors.joining(", "));
    return "Planen har "
        + (lines.size() == 1 ? "1 åben linje" : lines.size() + " åbne linjer")
        + " til: "
        + counts
        + ". Spørg AMR, hvis du vil se dem alle.";
  }

  private static Stream<PlanLine> lines(ApvPlan plan) {
    return plan.lines().stream().map(PlanLineRecord::line);
  }

  private static Block table(String name, ApvPlan plan, List<PlanLine> lines) {
    return new Block.Table(
        name,
        List.of(
            new Block.Column("Problem", 6),
            new Block.Column("Sted", 4),
            new Block.Column("Tiltag", 7),
            new Block.Column("Frist", 3),
            new Block.Column("Status", 3)),
        lines.stream()
            .map(line ->
                List.of(
                    Text.of(line.problem().strip()),
                    Text.of(line.location().strip()),
                    Text.of(line.measure().strip()),
                    Text.of(line.deadline().map(DanishFormat::date).orElse("")),
                    Text.of(plan.status(line))))
            .toList());
  }
}
