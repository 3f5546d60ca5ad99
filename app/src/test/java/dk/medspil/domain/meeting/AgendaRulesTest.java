package dk.medspil.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Origin.Kind;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, times, typed lines and templates made of an agenda. */
class AgendaRulesTest {
  @ParameterizedTest
  @CsvSource({"'0 0 0', '1 2 3'", "'0 1 1 0', '1 1.1 1.2 2'", "'1 1 0', '1 1.1 2'", "'', ''"})
  void itemsAreNumberedWithTheirSubItems(String levels, String numbers) {
    List<AgendaItem> items =
        levels.isEmpty()
            ? List.of()
            : List.of(levels.split(" ")).stream().map(AgendaRulesTest::atLevel).toList();
    assertThat(String.join(" ", AgendaNumbers.of(items))).isEqualTo(numbers);
  }

  @Test
  void itemsStartWhereTheOneBeforeEndsAndTheRestIsAir() {
    List<AgendaItem> items = List.of(minutes(5), minutes(0), minutes(40));
    assertThat(AgendaClock.plannedStarts(LocalTime.of(13, 0), items))
        .containsExactly(LocalTime.of(13, 0), LocalTime.of(13, 5), LocalTime.of(13, 5));
    assertThat(AgendaClock.spareMinutes(Agendas.next(), items)).isEqualTo(75);
    assertThat(AgendaClock.spareMinutes(Agendas.next(), List.of(minutes(130)))).isEqualTo(-10);
  }

  @Test
  void theRestOfAMeetingIsCountedFromNow() {
    AgendaItem treated = minutes(10).edit().state(ItemState.TREATED).usedSeconds(900).done();
    AgendaItem current = minutes(40).edit().usedSeconds(19 * 60).done();
    AgendaItem postponed = minutes(20).edit().state(ItemState.POSTPONED).done();
    AgendaItem coming = minutes(15);
    List<AgendaItem> items = List.of(treated, current, postponed, coming);
    LocalTime now = LocalTime.of(13, 34);
    assertThat(AgendaClock.expectedStarts(items, current.id(), now).getLast())
        .isEqualTo(LocalTime.of(13, 55));
    assertThat(AgendaClock.expectedEnd(items, current.id(), now)).isEqualTo(LocalTime.of(14, 10));
    assertThat(AgendaClock.minutesBehind(Agendas.next(), items, current.id(), now)).isEqualTo(5);
  }

  @Test
  void aMeetingHeldAtAnotherHourIsNotBehindByIt() {
    AgendaItem treated = minutes(10).edit().state(ItemState.TREATED).usedSeconds(900).done();
    AgendaItem current = minutes(40).edit().usedSeconds(60).done();
    List<AgendaItem> items = List.of(treated, current);
    assertThat(AgendaClock.minutesBehind(Agendas.next(), items, current.id(), LocalTime.of(22, 43)))
        .isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Pauser 15 min,              Pauser,         15",
        "Pauser 15 min.,             Pauser,         15",
        "'Økonomi, 1,5 t',           Økonomi,        90",
        "Tema et kvarter,            Tema,           15",
        "Tema 1 time og 30 min,      Tema,           90",
        "Budget 2027,                Budget 2027,    -",
        "Møde kl. 9,                 Møde kl. 9,     -",
        "15 min,                     15 min,         -",
        "Tema 20 timer,              Tema 20 timer,  -",
        "'  Pauser  ',               Pauser,         -",
        "'',                         '',             -",
      })
  void minutesAtTheEndOfALineAreUnderstood(String line, String title, Integer minutes) {
    assertThat(ItemShorthand.read(line))
        .isEqualTo(
            new ItemShorthand(
                title, minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes)));
  }

  @Test
  void aTemplateOfAnAgendaHoldsNothingOfThatOneMeeting() {
    AgendaItem plain = named("Tema").edit().privateNote("Husk kaffe").done();
    AgendaItem secret =
        named("Sag")
            .edit()
            .confidentiality(Optional.of(new Confidentiality("§ 27", Optional.empty())))
            .done();
    AgendaItem postponed = named("Støj").edit().origin(from(Kind.POSTPONED)).done();
    AgendaItem tasks =
        named("Siden sidst")
            .edit()
            .background("Tag den fra toppen.\n– Ring (TR)")
            .origin(from(Kind.OPEN_TASKS))
            .done();
    Template template =
        AgendaModel.template(
            "id",
            "Vores",
            ForumKind.LOCAL_MED,
            Agendas.next(),
            List.of(plain, secret, postponed, tasks),
            Optional.empty());
    assertThat(template.items())
        .extracting(TemplateItem::title)
        .containsExactly("Tema", "Siden sidst");
    assertThat(template.items().getLast().gathers()).isEqualTo(Gathers.OPEN_TASKS);
    assertThat(template.items().getLast().background()).isEqualTo("Tag den fra toppen.");
    assertThat(template.minutes()).isEqualTo(120);
    assertThat(template.builtIn()).isFalse();
  }

  @Test
  void whatWasTakenOffTheAgendaIsOfferedAgain() {
    var left = Agendas.left(Agendas.item("Støj", ItemState.OPEN, false));
    assertThat(LeftOut.of(Agendas.next(), List.of(named("Tema")), left, UUID::randomUUID))
        .extracting(AgendaItem::title)
        .containsExactly("Støj");
    List<AgendaItem> agenda = Agendas.agenda(Agendas.template("Tema"), left);
    assertThat(LeftOut.of(Agendas.next(), agenda, left, UUID::randomUUID)).isEmpty();
  }

  private static Origin from(Kind kind) {
    return Origin.from(kind, new UUID(9, 9), LocalDate.of(2026, 9, 10));
  }

  private static AgendaItem named(String title) {
    return AgendaItem.create(UUID.randomUUID(), Agendas.next().id(), 0, title);
  }

  private static AgendaItem atLevel(String level) {
    return named("Punkt").edit().level(Integer.parseInt(level)).done();
  }

  private static AgendaItem minutes(int minutes) {
    return named("Punkt").edit().plannedMinutes(minutes).done();
  }
}
