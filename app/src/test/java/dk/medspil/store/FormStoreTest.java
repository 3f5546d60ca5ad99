package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTasks;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.task.Task;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filled forms on a real store: read as written, undone, found, thrown away and deleted. */
class FormStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path temp;
  private Store store;
  private FormTemplate template;
  private FilledForm form;

  @BeforeEach
  void aFormWithARow() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    template = new ContentLibrary().form("indsatsplan").orElseThrow();
    UUID row = UUID.randomUUID();
    form =
        new FilledForm(
            UUID.randomUUID(),
            read(session -> session.workplaces().forums()).getFirst().id(),
            template.id(),
            template.version(),
            new FormCodec().write(List.of(template)),
            "Kvæksalveri",
            FormState.DRAFT,
            TODAY,
            Optional.empty(),
            Answers.NONE
                .with("emne", "", "", "Krokodilletårer i vagtplanen")
                .withRow("opgaver", row)
                .with("opgaver", row.toString(), "hvad", "Tør dem")
                .with("opgaver", row.toString(), "hvem", "Leder")
                .with("opgaver", row.toString(), "hvornaar", "2026-12-24"));
    change(session -> session.forms().save(form));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void itIsReadAsItWasWrittenAndUndoTakesEachAnswerBack() {
    assertThat(stored()).contains(form);
    change(session ->
        session
            .forms()
            .change(
                form.id(), now -> now.answered(now.answers().with("emne", "", "", "Noget andet"))));
    assertThat(stored().orElseThrow().answers().text("emne")).isEqualTo("Noget andet");
    store.undo().join();
    assertThat(stored()).contains(form);
    store.undo().join();
    assertThat(stored()).isEmpty();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void itIsFoundByAnAnswerButNotByTheIdOfARow() {
    assertThat(found("krokodilletårer")).isEqualTo(1);
    assertThat(found("kvæksalveri")).isEqualTo(1);
    assertThat(found(form.answers().rows("opgaver").getFirst().toString().substring(0, 8)))
        .isZero();
    change(session -> session.forms().discard(form.id(), Instant.EPOCH));
    assertThat(found("krokodilletårer")).isZero();
  }

  @Test
  void aRowBecomesATaskOnceAndTheTaskOutlivesTheForm() {
    List<Task> tasks = FormTasks.of(form, template, Set.of(), TODAY, UUID::randomUUID);
    assertThat(tasks)
        .singleElement()
        .satisfies(task -> {
          assertThat(task.title()).isEqualTo("Tør dem");
          assertThat(task.responsible()).isEqualTo("Leder");
          assertThat(task.due()).contains(LocalDate.of(2026, 12, 24));
        });
    change(session -> tasks.forEach(session.tasks()::save));
    Set<UUID> taken = read(session -> session.forms().rowsWithTask(form.id()));
    assertThat(FormTasks.of(form, template, taken, TODAY, UUID::randomUUID)).isEmpty();
    change(session -> session.forms().discard(form.id(), Instant.EPOCH));
    store.purge(read(session -> session.trash().all()), Instant.EPOCH).join();
    Task left =
        read(session -> session.tasks().all()).stream()
            .filter(task -> task.id().equals(tasks.getFirst().id()))
            .findFirst()
            .orElseThrow();
    assertThat(left.origin().form()).isEmpty();
    assertThat(store.check().join()).isEmpty();
  }

  private long found(String words) {
    return read(session -> session.search().find(words, 100)).stream()
        .filter(hit -> hit.kind() == FoundKind.FILLED_FORM)
        .count();
  }

  private Optional<FilledForm> stored() {
    return read(session -> session.forms().form(form.id()));
  }

  private void change(Consumer<Session> work) {
    store
        .change(
            "Skema",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }

  private <T> T read(Change<T> query) {
    return store.read(query).join();
  }
}
