package dk.medspil.domain.meeting;

import static dk.medspil.domain.meeting.Agendas.agenda;
import static dk.medspil.domain.meeting.Agendas.entry;
import static dk.medspil.domain.meeting.Agendas.item;
import static dk.medspil.domain.meeting.Agendas.left;
import static dk.medspil.domain.meeting.Agendas.line;
import static dk.medspil.domain.meeting.Agendas.task;
import static dk.medspil.domain.meeting.Agendas.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.meeting.Origin.Kind;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryOverTest {
  /** One item of the meeting before, and how it comes back beside a template with "Økonomi". */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Støj,     OPEN,      false, HELD,    NOT_TREATED, Punktet blev ikke nået på mødet den",
        "Støj,     POSTPONED, false, HELD,    POSTPONED,   Punktet blev udsat på mødet den",
        "Støj,     TREATED,   false, HELD,    -,           -",
        "Trivsel,  TREATED,   true,  HELD,    RECURRING,   Punktet er fast og var også på mødet"
            + " den",
        "Trivsel,  OPEN,      true,  HELD,    RECURRING,   Punktet er fast og var også på mødet"
            + " den",
        "Økonomi,  TREATED,   true,  HELD,    -,           -",
        "økonomi , TREATED,   true,  HELD,    -,           -",
        "Økonomi,  POSTPONED, true,  HELD,    POSTPONED,   Punktet blev udsat på mødet den",
        "Støj,     OPEN,      false, PLANNED, -,           -",
        "Støj,     POSTPONED, false, PLANNED, POSTPONED,   Punktet blev udsat på mødet den",
      })
  void anItemComesBackByRule(
      String title, ItemState state, boolean recurring, MeetingState held, Kind kind, String why) {
    AgendaItem old = item(title, state, recurring);
    Left left =
        new Left(
            Optional.of(Agendas.meeting(Agendas.EARLIER, held)),
            List.of(old),
            Optional.empty(),
            List.of(),
            List.of());
    List<AgendaItem> carried =
        agenda(template("Økonomi"), left).stream()
            .filter(item -> item.origin().isCarriedOver())
            .toList();
    if (kind == null) {
      assertThat(carried).isEmpty();
    } else {
      assertThat(carried)
          .singleElement()
          .satisfies(item -> {
            assertThat(item.title()).isEqualTo(title.strip());
            assertThat(item.origin()).isEqualTo(Origin.from(kind, old.id(), Agendas.EARLIER));
            assertThat(item.state()).isEqualTo(ItemState.OPEN);
            assertThat(item.usedSeconds()).isZero();
            assertThat(WhyHere.sentence(item)).startsWith(why).contains("10.\u00a0september 2026");
            assertThat(WhyHere.hint(item)).isEqualTo("Fra 10.\u00a0september");
          });
    }
  }

  @Test
  void twoRecurringItemsOfOneTitleComeBackAsOne() {
    List<AgendaItem> agenda =
        agenda(
            template("Velkomst"),
            left(
                item("Trivsel", ItemState.TREATED, true),
                item("Trivsel", ItemState.TREATED, true)));
    assertThat(agenda).extracting(AgendaItem::title).containsExactly("Velkomst", "Trivsel");
  }

  @Test
  void whatIsBroughtAlongStandsBeforeTheClosingItems() {
    List<AgendaItem> agenda =
        agenda(
            template(
                List.of(
                    entry("Velkomst", Gathers.NOTHING),
                    entry("Bordet rundt", Gathers.NOTHING, Part.CLOSING),
                    entry("Tak for i dag", Gathers.NOTHING, Part.CLOSING))),
            left(item("Støj", ItemState.OPEN, false)));
    assertThat(agenda)
        .extracting(AgendaItem::title)
        .containsExactly("Velkomst", "Støj", "Bordet rundt", "Tak for i dag");
    assertThat(agenda).extracting(AgendaItem::position).containsExactly(0, 1, 2, 3);
  }

  @Test
  void openTasksAreGatheredWhereTheTemplateHasAPlaceForThem() {
    Left left = tasks(2);
    List<AgendaItem> agenda =
        agenda(template(List.of(entry("Siden sidst", Gathers.OPEN_TASKS))), left);
    assertThat(agenda)
        .singleElement()
        .satisfies(item -> {
          assertThat(item.background()).contains("– Opgave 1 (AMR, 3.\u00a0december 2026)");
          assertThat(WhyHere.hint(item)).isEqualTo("2 overført");
          assertThat(WhyHere.sentence(item)).startsWith("Her er 2 åbne opgaver");
        });
  }

  @Test
  void openTasksGetAnItemOfTheirOwnElsewhere() {
    assertThat(
            agenda(
                template(
                    List.of(
                        entry("Goddag", Gathers.NOTHING, Part.OPENING),
                        entry("Tema", Gathers.NOTHING))),
                tasks(1)))
        .extracting(AgendaItem::title)
        .containsExactly("Goddag", "Siden sidst: åbne opgaver", "Tema");
  }

  @Test
  @Tag("R24")
  void minutesThatWaitForTheFinalApprovalAreOnTheAgenda() {
    Left left =
        new Left(Optional.empty(), List.of(), Optional.of(Agendas.held()), List.of(), List.of());
    List<AgendaItem> agenda = agenda(template("Tema"), left);
    assertThat(agenda.getFirst().title()).isEqualTo("Godkendelse af referat");
    assertThat(agenda.getFirst().form()).isEqualTo(ItemForm.DECISION);
    assertThat(agenda.getFirst().origin().source()).contains(Agendas.held().id());
  }

  @Test
  @Tag("R10")
  void aLineWhoseEffectIsDueHasAnItemUntilItIsClosed() {
    LocalDate before = Agendas.NOW.minusDays(1);
    LocalDate after = Agendas.NOW.plusDays(1);
    Left left =
        new Left(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(
                line("Støj", LineStatus.DONE, Optional.of(before)),
                line("Løft", LineStatus.DONE, Optional.of(after)),
                line("Lys", LineStatus.DONE, Optional.empty()),
                line("Kulde", LineStatus.SOLVED, Optional.of(before)),
                line("Træk", LineStatus.OPEN, Optional.of(before))));
    List<AgendaItem> agenda = agenda(template("Tema"), left);
    assertThat(agenda)
        .extracting(AgendaItem::title)
        .containsExactly(
            "Tema",
            "Status på APV-handlingsplanen",
            "Støj: virker løsningen?",
            "Lys: virker løsningen?");
    assertThat(agenda.get(1).background()).contains("Støj", "Løft", "Træk").doesNotContain("Kulde");
    assertThat(WhyHere.hint(agenda.get(2))).isEqualTo("APV: effekt vurderes");
  }

  @Test
  void aMeetingThatWasNeverHeldPassesItsOwnItemsOn() {
    Meeting skipped = Agendas.meeting(Agendas.EARLIER.plusDays(30), MeetingState.AGENDA_SENT);
    AgendaItem left = item("Ikke nået i september", ItemState.OPEN, false);
    List<AgendaItem> its =
        List.of(
            from("Velkomst", Origin.template("Ordinært MED-møde")),
            from("Vikarer i weekenden", Origin.added()),
            from(
                "Ikke nået i september", Origin.from(Kind.NOT_TREATED, left.id(), Agendas.EARLIER)),
            from("Støj: virker løsningen?", Origin.from(Kind.EFFECT_DUE, left.id(), Agendas.NOW)));
    List<AgendaItem> agenda =
        agenda(
            template("Velkomst"),
            new Left(
                Optional.of(Agendas.held()),
                List.of(left),
                List.of(new CarryOver.NotHeld(skipped, its)),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(agenda)
        .extracting(AgendaItem::title)
        .containsExactly("Velkomst", "Vikarer i weekenden", "Ikke nået i september");
    assertThat(agenda.get(1).origin().kind()).isEqualTo(Kind.NOT_HELD);
    assertThat(WhyHere.sentence(agenda.get(1)))
        .isEqualTo(
            "Mødet den 10.\u00a0oktober 2026 blev ikke holdt. Punktet stod på dets dagsorden.");
  }

  @Test
  @Tag("R17")
  void theWheelOfTheYearWritesAnItemOrTakesThePlaceOfTheTemplatesOwn() {
    WheelProposal service = proposal("Servicetjek af MED", Set.of());
    List<AgendaItem> agenda =
        agenda(
            template("Velkomst", "Sygefravær"),
            proposing(List.of(), service, proposal("Sygefravær", Set.of())));

    assertThat(agenda)
        .extracting(AgendaItem::title, item -> item.origin().kind())
        .containsExactly(
            tuple("Velkomst", Kind.TEMPLATE),
            tuple("Sygefravær", Kind.YEAR_WHEEL),
            tuple("Servicetjek af MED", Kind.YEAR_WHEEL));
    assertThat(agenda.get(2).background()).isEqualTo("Sidst: vi mødes oftere.");
    assertThat(agenda.get(2).origin().source()).contains(service.occurrence());
    assertThat(agenda.get(2).rule()).isEqualTo("MED-aftalen");
  }

  @Test
  void whatIsCarriedOnFromAnEarlierAgendaIsNotProposedTwice() {
    AgendaItem postponed = item("Servicetjek af MED", ItemState.POSTPONED, false);

    assertThat(
            agenda(
                template("Velkomst"),
                proposing(List.of(postponed), proposal("Servicetjek", Set.of(postponed.id())))))
        .extracting(item -> item.origin().kind())
        .containsExactly(Kind.TEMPLATE, Kind.POSTPONED);
  }

  private static Left proposing(List<AgendaItem> before, WheelProposal... wheel) {
    return new Left(
        Optional.of(Agendas.held()),
        before,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(wheel));
  }

  private static WheelProposal proposal(String title, Set<UUID> items) {
    return new WheelProposal(
        UUID.randomUUID(), title, "Sidst: vi mødes oftere.", "", "MED-aftalen", Agendas.NOW, items);
  }

  private static AgendaItem from(String title, Origin origin) {
    return item(title, ItemState.OPEN, false).edit().origin(origin).done();
  }

  @Test
  void nothingIsLeftBeforeTheFirstMeeting() {
    assertThat(agenda(template("Velkomst"), Left.NOTHING))
        .singleElement()
        .satisfies(item ->
            assertThat(WhyHere.sentence(item))
                .isEqualTo("Punktet står i skabelonen »Ordinært MED-møde«."));
  }

  private static Left tasks(int count) {
    return new Left(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        java.util.stream.IntStream.rangeClosed(1, count)
            .mapToObj(number -> task("Opgave " + number))
            .toList(),
        List.of());
  }
}
