package dk.medspil.document.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.document.model.Document;
import dk.medspil.document.office.DemoDocuments;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.exchange.ForumPart;
import dk.medspil.exchange.MeetingPart;
import dk.medspil.exchange.PackageContent;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The papers of a workplace that are not of one meeting, and so have no public edition, but gather
 * from meetings: year report, yearly discussion, handover, strategy, guidelines, surveys, forms,
 * plan and tasks. Whoever gets them was perhaps not in the room.
 */
@Tag("R02")
class WorkplaceSecretsTest {
  /** What each kind of secret is marked with; none is in anything the demo says by itself. */
  private static final String PASSAGE = "zqpassage";

  private static final String CLOSED = "zqlukket";
  private static final String PRIVATE = "zqprivat";
  private static final String TRIO = "zqtrio";
  private static final List<String> ALL = List.of(PASSAGE, CLOSED, PRIVATE, TRIO);

  @TempDir private Path folder;

  @Test
  void noPaperOfTheWorkplaceTellsWhatOneMeetingKeptToItself() throws Exception {
    try (Store store = Store.open(new DataFolder(folder))) {
      store
          .change(
              "Opret eksempel",
              session -> {
                planted().insert(session, DemoWorkplace.files());
                return true;
              })
          .join();
      Map<String, Document> papers = store.read(DemoDocuments::of).join();
      assertThat(Everything.in(written(papers.get("minutes-FULL"), DocumentFormat.DOCX)))
          .as("the same search finds them where they may be")
          .contains(PASSAGE, CLOSED);
      assertThat(Everything.in(written(papers.get("trio-agreement"), DocumentFormat.DOCX)))
          .contains(TRIO);
      for (Map.Entry<String, Document> paper : papers.entrySet()) {
        if (!paper.getKey().endsWith("-FULL") && !paper.getKey().startsWith("trio")) {
          for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(Everything.in(written(paper.getValue(), format)))
                .as("%s as %s", paper.getKey(), format)
                .doesNotContain(ALL);
          }
        }
      }
    }
  }

  /** The demo, with something in every line that was said, every private note and every answer. */
  private static PackageContent planted() {
    PackageContent demo = DemoWorkplace.on(DemoDocuments.TODAY, new ContentLibrary());
    Set<UUID> trios =
        demo.forums().stream()
            .map(ForumPart::forum)
            .filter(forum -> !forum.kind().isMed())
            .map(Forum::id)
            .collect(Collectors.toSet());
    return new PackageContent(
        demo.workplace(),
        demo.settings(),
        demo.forums().stream().map(WorkplaceSecretsTest::planted).toList(),
        demo.meetings().stream()
            .map(part -> planted(part, trios.contains(part.meeting().forumId())))
            .toList(),
        demo.boards(),
        demo.tasks(),
        demo.topics(),
        demo.lines(),
        demo.occurrences(),
        demo.surveys(),
        demo.strategies(),
        demo.apv(),
        demo.forms(),
        demo.guidelines(),
        demo.ownContent(),
        demo.lookFiles());
  }

  private static ForumPart planted(ForumPart part) {
    return new ForumPart(
        part.forum(),
        part.members(),
        part.proposals(),
        part.courses(),
        part.agreement()
            .map(agreement -> agreement.answering(TrioQuestion.about(true).getFirst(), TRIO)));
  }

  private static MeetingPart planted(MeetingPart part, boolean trio) {
    Set<UUID> closed =
        ConfidentialItems.inherited(part.items()).stream()
            .filter(AgendaItem::isConfidential)
            .map(AgendaItem::id)
            .collect(Collectors.toSet());
    return new MeetingPart(
        part.meeting(),
        part.attendance(),
        part.items().stream()
            .map(item ->
                item.edit()
                    .privateNote(PRIVATE)
                    .title(item.title() + (closed.contains(item.id()) ? " " + CLOSED : ""))
                    .done())
            .toList(),
        part.outcomes().stream()
            .map(line -> {
              boolean kept = line.confidential() || closed.contains(line.itemId());
              String secret = trio ? TRIO : kept ? CLOSED : "[[" + PASSAGE + "]]";
              return line.withText(line.text() + " " + secret);
            })
            .toList(),
        part.minutes(),
        part.versions(),
        part.addenda(),
        part.comments(),
        part.attachments());
  }

  private static byte[] written(Document document, DocumentFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer().write(document, out);
    return out.toByteArray();
  }
}
