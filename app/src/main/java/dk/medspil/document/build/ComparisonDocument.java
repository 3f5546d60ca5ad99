package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.BoardComparison;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import java.util.ArrayList;
import java.util.List;

/** A board beside last time's, step by step, on paper. */
public final class ComparisonDocument {
  private ComparisonDocument() {}

  /** Builds the document; steps where nothing was said say so. */
  public static Document of(BoardComparison compared, Workplace workplace, Forum forum) {
    List<Block> body = new ArrayList<>();
    body.add(
        Block.Paragraph.of(
            "Sammenlignet med dialogen "
                + DanishFormat.date(compared.before().startedOn())
                + ". Kort, der er skjult, er ikke med."));
    for (BoardComparison.StepChange step : compared.steps()) {
      body.add(new Block.Heading(1, step.step().number() + ". " + step.title()));
      if (step.isEmpty()) {
        body.add(new Block.Paragraph(Text.muted("Ingen kort.")));
      }
      list(body, "Nye kort", step.fresh());
      list(body, "Igen", step.again());
      list(body, "Kun sidst", step.gone());
    }
    return new Document(
        BoardTitle.of(compared.now()),
        MeetingHead.organisation(workplace),
        "Dialogtavle fra " + forum.name() + ", sammenlignet med sidst",
        compared.now().startedOn(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  private static void list(List<Block> body, String heading, List<Note> notes) {
    if (!notes.isEmpty()) {
      body.add(new Block.Paragraph(Text.strong(heading)));
      body.add(
          new Block.BulletList(notes.stream().map(note -> Text.of(note.text().strip())).toList()));
    }
  }
}
