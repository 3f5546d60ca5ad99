package dk.medspil.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.PackageContent;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrownWorkplaceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final ContentLibrary LIBRARY = new ContentLibrary();

  @TempDir Path temp;

  @Test
  void the_same_seed_gives_the_same_workplace_and_another_seed_another() {
    PackageContent once = GrownWorkplace.on(Size.ofYears(1), 7, TODAY, LIBRARY);
    assertThat(GrownWorkplace.on(Size.ofYears(1), 7, TODAY, LIBRARY)).isEqualTo(once);
    assertThat(GrownWorkplace.on(Size.ofYears(1), 8, TODAY, LIBRARY).tasks())
        .isNotEqualTo(once.tasks());
  }

  @Test
  void size_is_as_asked_for_and_what_is_open_does_not_grow_with_age() {
    PackageContent one = GrownWorkplace.on(Size.ofYears(1), 7, TODAY, LIBRARY);
    PackageContent ten = GrownWorkplace.on(Size.ofYears(10), 7, TODAY, LIBRARY);
    assertThat(one.meetings()).hasSize(24 + 3);
    assertThat(ten.meetings()).hasSize(240 + 3);
    assertThat(ten.lines()).hasSize(140);
    assertThat(open(ten)).isBetween(open(one) / 2, open(one) * 2);
    assertThat(ten.lines().stream().filter(line -> line.line().status().isOpen()).count())
        .isLessThan(20);
    assertThat(ten.guidelines()).hasSize(30);
    assertThat(ten.surveys()).hasSize(20);
    assertThat(ten.strategies()).hasSize(4);
    assertThat(ten.forms()).hasSize(60);
    assertThat(ten.forms().stream().filter(form -> form.state() == FormState.DRAFT).count())
        .isEqualTo(one.forms().stream().filter(form -> form.state() == FormState.DRAFT).count());
    assertThat(ten.guidelines()).allMatch(GuidelineRecord::isBorneOut);
  }

  @Test
  void every_year_has_its_wheel_and_each_topic_is_mapped_in_time() {
    PackageContent ten = GrownWorkplace.on(Size.ofYears(10), 7, TODAY, LIBRARY);
    Map<Integer, Long> years =
        ten.occurrences().stream()
            .collect(Collectors.groupingBy(one -> one.due().getYear(), Collectors.counting()));
    for (int year = TODAY.getYear() - 9; year <= TODAY.getYear(); year++) {
      assertThat(years.get(year)).as("the wheel of %s", year).isBetween(10L, 60L);
    }
    assertThat(ten.occurrences().stream().filter(one -> one.due().isAfter(TODAY)))
        .isNotEmpty()
        .allMatch(one -> one.itemId().isEmpty() && one.paper().isEmpty());
    for (Topic topic : ten.topics()) {
      List<LocalDate> mapped =
          ten.apv().rounds().stream()
              .map(RoundRecord::round)
              .filter(round -> round.topics().contains(topic.id()))
              .map(round -> round.until().orElseThrow())
              .sorted()
              .toList();
      assertThat(topic.lastMapped()).contains(mapped.getLast());
      for (int i = 1; i < mapped.size(); i++) {
        assertThat(mapped.get(i)).isBeforeOrEqualTo(mapped.get(i - 1).plusYears(3));
      }
      assertThat(ChangeEvent.asking(ten.apv().changes(), topic)).isEmpty();
    }
  }

  @Test
  void what_is_said_on_a_board_lies_in_an_area_it_has() {
    PackageContent grown = GrownWorkplace.on(Size.ofYears(3), 7, TODAY, LIBRARY);
    assertThat(grown.boards())
        .isNotEmpty()
        .allSatisfy(record -> {
          assertThat(record.board().shape().steps()).contains(record.board().step());
          assertThat(record.notes())
              .allMatch(note -> record.board().shape().steps().contains(note.step()));
        });
    assertThat(grown.boards()).anyMatch(record -> record.board().shape().steps().size() < 4);
  }

  @Test
  void it_is_a_sound_store() {
    try (Store store = Store.open(new DataFolder(temp.resolve("grown")))) {
      store
          .seal(
              "Skriv",
              session -> {
                GrownWorkplace.write(session, new Size(2, 12, 5, 10), 7, TODAY, LIBRARY);
                return true;
              })
          .join();
      assertThat(store.check().join()).isEmpty();
    }
  }

  private static long open(PackageContent content) {
    return content.tasks().stream().filter(task -> task.state() == TaskState.OPEN).count();
  }
}
