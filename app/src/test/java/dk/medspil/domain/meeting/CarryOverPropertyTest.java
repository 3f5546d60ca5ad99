package dk.medspil.domain.meeting;

import static dk.medspil.domain.meeting.Agendas.agenda;
import static dk.medspil.domain.meeting.Agendas.item;
import static dk.medspil.domain.meeting.Agendas.line;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.task.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CarryOverPropertyTest {
  private static final List<String> TITLES =
      List.of("Velkomst", "Støj", "Trivsel", "Økonomi", "Eventuelt", "Næste møde");

  @Property(tries = 300)
  void nothingOpenIsEverDropped(
      @ForAll("templates") Template template, @ForAll("leftovers") Left left) {
    List<AgendaItem> agenda = agenda(template, left);
    String everything =
        agenda.stream()
            .map(item -> item.title() + "\n" + item.background())
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    for (AgendaItem old : left.previousItems()) {
      if (old.state() != ItemState.TREATED) {
        assertThat(agenda)
            .as("item %s %s", old.title(), old.state())
            .anyMatch(item -> item.title().equals(old.title()));
      }
    }
    for (Task task : left.openTasks()) {
      assertThat(everything).contains(task.title().toLowerCase(Locale.ROOT));
    }
    for (PlanLine line : left.planLines()) {
      if (line.status().isOpen()) {
        assertThat(everything).contains(line.problem().toLowerCase(Locale.ROOT));
      }
    }
    assertThat(
            left.toApprove().isEmpty()
                || agenda.stream()
                    .anyMatch(item -> item.origin().kind() == Origin.Kind.MINUTES_APPROVAL))
        .isTrue();
  }

  @Property(tries = 200)
  void postponedItemsAllComeBackEvenWhenTheTemplateHasTheirTitle(
      @ForAll("templates") Template template, @ForAll("leftovers") Left left) {
    long postponed =
        left.previousItems().stream().filter(i -> i.state() == ItemState.POSTPONED).count();
    assertThat(agenda(template, left))
        .filteredOn(item -> item.origin().kind() == Origin.Kind.POSTPONED)
        .hasSize((int) postponed);
  }

  @Property(tries = 200)
  void positionsRunFromZeroWithoutGapsAndNothingIsLeftOutAfterwards(
      @ForAll("templates") Template template, @ForAll("leftovers") Left left) {
    List<AgendaItem> agenda = agenda(template, left);
    for (int i = 0; i < agenda.size(); i++) {
      assertThat(agenda.get(i).position()).isEqualTo(i);
    }
    assertThat(LeftOut.of(Agendas.next(), agenda, left, UUID::randomUUID)).isEmpty();
  }

  @Provide
  Arbitrary<Template> templates() {
    Arbitrary<TemplateItem> entries =
        Combinators.combine(Arbitraries.of(TITLES), Arbitraries.of(TemplateItem.Gathers.values()))
            .as(Agendas::entry);
    return entries.list().ofMaxSize(6).map(Agendas::template);
  }

  @Provide
  Arbitrary<Left> leftovers() {
    Arbitrary<AgendaItem> items =
        Combinators.combine(
                Arbitraries.of(TITLES),
                Arbitraries.of(ItemState.values()),
                Arbitraries.of(true, false))
            .as((title, state, recurring) -> item(title, state, recurring));
    Arbitrary<Task> tasks = Arbitraries.of("Ring", "Køb plader", "Skriv").map(Agendas::task);
    Arbitrary<PlanLine> lines =
        Combinators.combine(
                Arbitraries.of("Løft", "Kulde", "Træk"),
                Arbitraries.of(LineStatus.values()),
                Arbitraries.of(
                    Optional.of(Agendas.NOW),
                    Optional.of(Agendas.NOW.plusDays(9)),
                    Optional.<java.time.LocalDate>empty()))
            .as((problem, status, day) -> line(problem, status, day));
    return Combinators.combine(
            items.list().ofMaxSize(6),
            Arbitraries.of(true, false),
            tasks.list().ofMaxSize(3),
            lines.list().ofMaxSize(3))
        .as((old, toApprove, open, plan) ->
            new Left(
                Optional.of(Agendas.held()),
                old,
                toApprove ? Optional.of(Agendas.held()) : Optional.empty(),
                open,
                plan));
  }
}
