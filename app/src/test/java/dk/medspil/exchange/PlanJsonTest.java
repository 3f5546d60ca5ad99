package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.Lift;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.exchange.demo.GrownWorkplace;
import dk.medspil.exchange.demo.Size;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A plan as JSON has the documented shape and tells no more of what was lifted than on paper. */
class PlanJsonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Answers SENT =
      Answers.NONE
          .with(Lift.SENT, "", "", "2026-11-02")
          .with("modtager", "", "", "Område-MED")
          .with(Lift.MATTER, "", "", "hemmeligSag")
          .with(Lift.SOLUTION, "", "", "hemmeligLøsning");

  @TempDir Path temp;

  @Test
  void whatWasSentIsToldAndNothingOfWhatWasWritten() throws Exception {
    try (Store store = grown()) {
      store
          .seal(
              "Løft",
              session -> {
                Forum forum = forum(session, ForumKind.LOCAL_MED);
                List<PlanLine> lines = session.plans().ofForum(forum.id());
                UUID waiting = lines.get(0).id();
                UUID answered = lines.get(1).id();
                lift(session, forum, waiting, SENT);
                lift(session, forum, answered, SENT.with(Lift.REPLY, "", "", "hemmeligtSvar"));
                lift(
                    session,
                    forum,
                    lines.get(2).id(),
                    Answers.NONE.with("modtager", "", "", "hemmeligModtager"));
                String text = written(session, forum);
                assertThat(text).doesNotContain("hemmelig");
                JsonNode json = Json.MAPPER.readTree(text);
                assertThat(schema().validate(json)).isEmpty();
                assertThat(StreamSupport.stream(json.get("lifts").spliterator(), false))
                    .extracting(JsonNode::toString)
                    .containsExactly(lifted(waiting, false), lifted(answered, true));
                return true;
              })
          .join();
    }
  }

  @Test
  void whatAnotherForumLiftedStaysThere() {
    try (Store store = grown()) {
      store
          .seal(
              "Løft",
              session -> {
                Forum trio = forum(session, ForumKind.TRIO);
                PlanLine line = PlanLine.create(session.newId(), trio.id(), "hemmelig", TODAY);
                session.plans().save(line);
                lift(session, trio, line.id(), SENT);
                Forum med = forum(session, ForumKind.LOCAL_MED);
                Map<UUID, List<Lift>> lifts = session.forms().ofLines(trio.id());
                assertThat(lifts).hasSize(1);
                assertThat(
                        PlanJson.apv(
                            med, TODAY, List.of(), session.plans().records(med.id()), lifts))
                    .contains("\"lifts\"")
                    .doesNotContain(line.id().toString(), "Område-MED", "hemmelig");
                return true;
              })
          .join();
    }
  }

  private static String lifted(UUID line, boolean answered) {
    return "{\"line\":\"%s\",\"to\":\"Område-MED\",\"sentOn\":\"2026-11-02\",\"answered\":%s}"
        .formatted(line, answered);
  }

  private static String written(Session session, Forum forum) {
    return PlanJson.apv(
        forum,
        TODAY,
        session.plans().topics(),
        session.plans().records(forum.id()),
        session.forms().ofLines(forum.id()));
  }

  private static Forum forum(Session session, ForumKind kind) {
    return session.workplaces().forums().stream()
        .filter(forum -> forum.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static void lift(Session session, Forum forum, UUID line, Answers answers) {
    var template = new ContentLibrary().form(Lift.FORM).orElseThrow();
    session
        .forms()
        .save(
            new FilledForm(
                    session.newId(),
                    forum.id(),
                    template.id(),
                    template.version(),
                    template.title(),
                    "Løft",
                    FormState.DRAFT,
                    TODAY,
                    Optional.empty(),
                    answers)
                .from(new FormOrigin(FormOrigin.Kind.PLAN_LINE, line)));
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            with -> with.schemas(Map.of("urn:medspil:package:1", text("medspil-1.schema.json"))))
        .getSchema(text("plan-apv-1.schema.json"));
  }

  private static String text(String name) {
    try (var in = PlanJson.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Store grown() {
    Store store = Store.open(new DataFolder(temp.resolve("grown")));
    store
        .seal(
            "Skriv",
            session -> {
              GrownWorkplace.write(session, new Size(1, 6, 3, 20), 7, TODAY, new ContentLibrary());
              return true;
            })
        .join();
    return store;
  }
}
