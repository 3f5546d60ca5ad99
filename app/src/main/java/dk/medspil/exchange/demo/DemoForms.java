package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskOrigin.FormRow;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Forms of the workplace: a plan under way, a policy, and a finished story and escalation. */
final class DemoForms {
  private static final String PLAN = "indsatsplan";

  private final DemoDays days;
  private final ContentLibrary library;

  DemoForms(DemoDays days, ContentLibrary library) {
    this.days = days;
    this.library = library;
  }

  List<FilledForm> all() {
    return Stream.of(plan(), story(), escalation(), violence(), competences())
        .sorted(
            Comparator.comparing(FilledForm::createdOn)
                .thenComparing(FilledForm::title)
                .thenComparing(form -> form.id().toString()))
        .toList();
  }

  /** The task that was made of a row of the plan. */
  Task task() {
    return new Task(
        DemoIds.of("skema/opgave"),
        DemoForums.LOCAL,
        "Lav en oversigt over de nye vagter",
        "Leder",
        Optional.of(days.before(1)),
        TaskState.DONE,
        TaskOrigin.form(new FormRow(id(PLAN), row(PLAN, "opgaver", 1))),
        days.before(2),
        Optional.of(days.before(1)),
        "Hænger på kontoret");
  }

  private FilledForm plan() {
    return new Script(PLAN, "Ny vagtplan fra foråret", days.before(3))
        .text("emne", "Vagtplanen lægges om, så overlevering får fast tid")
        .text(
            "baggrund", "APV’en viser travlhed omkring vagtskifterne. Overlevering sker på gangen.")
        .text("maal", "Ti minutters rolig overlevering ved hvert vagtskifte inden sommer.")
        .row("faser", "Afdæk", day(days.before(3)), day(days.in(10)), "Vi kender toppene")
        .row("faser", "Prøv på 2. sal", day(days.in(17)), day(days.in(59)), "Fire uger er prøvet")
        .row("faser", "Beslut", day(days.in(66)), day(days.in(80)), "MED har sagt ja")
        .row("inddragelse", "Personalemødet", "Drøfter", day(days.in(5)))
        .row("inddragelse", "Lokal-MED", "Beslutter med", day(days.next()))
        .row("risici", "Aftenvagten får mere at lave", "Vi måler i fire uger og flytter opgaver")
        .text("apv", "Det ved vi ikke endnu")
        .row("opgaver", "Lav en oversigt over de nye vagter", "Leder", day(days.before(1)))
        .row("opgaver", "Spørg natholdet", "TR", day(days.in(9)))
        .text("genbesoeg", day(days.in(90)))
        .draft();
  }

  private FilledForm story() {
    return new Script("den-gode-historie", "Roen omkring måltidet", days.before(20))
        .text("overskrift", "Da vi slukkede for radioen")
        .text("situation", "Måltiderne på 1. sal var urolige, og to beboere gik, før de var mætte.")
        .text("hvem", "Beboerne, to pædagoger og en aftenvagt")
        .text("gjorde", "Vi spiste i to hold, slukkede for radioen og satte os ned sammen.")
        .text("virkning", "Alle bliver siddende. Konflikterne ved bordet er næsten væk.")
        .text("laering", "Prøv det mindste først. Det kostede ingenting.")
        .text("ja-citat", Answer.YES)
        .text("citat", "Nu kan man høre hinanden.")
        .tick("kanaler", 1, "")
        .tick("kanaler", 2, "")
        .finished(days.before(19));
  }

  private FilledForm escalation() {
    return new Script("loeft-op", "Ventetid på nødkald", days.before(9))
        .text("sag", "Nødkaldet svarer for langsomt om natten")
        .text("eksempel", "En nat gik der elleve minutter, før alarmen kom frem til kollegaen.")
        .text("loesning", "Kommunen skifter senderne på de tre bosteder på én gang.")
        .tick("tjek", 1, "Budgettet forhandles til efteråret")
        .tick("tjek", 2, "Område-MED kan beslutte det")
        .tick("tjek", 3, "Vi har talt med chefen for driften")
        .tick("tjek", 4, "")
        .tick("tjek", 5, "Prisen er undersøgt")
        .tick("tjek", 6, "To andre bosteder er med")
        .text("eget", "Lokal-MED er enig. Begge sider bakker op.")
        .text("modtager", "Område-MED")
        .text("sendt", day(days.before(8)))
        .text("svar-senest", day(days.next()))
        .finished(days.before(8));
  }

  private FilledForm violence() {
    return new Script("voldspolitik", "Politik for vold og trusler", days.before(6))
        .text("hvor-hvornaar", "Mest sidst på eftermiddagen og ved døren til køkkenet")
        .text("hvordan", "Trusler og slag med flad hånd")
        .text("maal", "Ingen skal stå alene med det bagefter.")
        .tick("skridt", 1, "Den, der er nærmest")
        .tick("skridt", 2, "Vagtansvarlig, samme dag")
        .row("log", day(days.before(5)), "Køkkenet", "Trusler", "Ventetid på mad", "Mad klar før")
        .draft();
  }

  private FilledForm competences() {
    return new Script("kompetencekortlaegning", "Kompetencer de næste tre år", days.before(1))
        .text("muligheder", "Flere beboere med demens og nye digitale journaler.")
        .row("kort", "Demens", "Få kan det", "Mere", "Kursus for fire og sidemandsoplæring")
        .text("rustet", "3")
        .draft();
  }

  private static String day(LocalDate day) {
    return day.toString();
  }

  private static UUID id(String form) {
    return DemoIds.of("skema/" + form);
  }

  private static UUID row(String form, String field, int number) {
    return DemoIds.of("skema/" + form + "/" + field + "/" + number);
  }

  /** Fills in a form of the library. */
  private final class Script {
    private final FormTemplate template;
    private final String title;
    private final LocalDate begun;
    private Answers answers;

    Script(String form, String title, LocalDate begun) {
      this.template = library.form(form).orElseThrow();
      this.title = title;
      this.begun = begun;
      int[] number = {0};
      this.answers = Answers.start(template, () -> DemoForms.row(form, "start", ++number[0]));
    }

    Script text(String field, String value) {
      answers = answers.with(field(field).id(), "", "", value);
      return this;
    }

    Script tick(String field, int point, String remark) {
      String at = Integer.toString(point);
      answers =
          answers
              .with(field(field).id(), at, "", Answer.YES)
              .with(field, at, Answer.REMARK, remark);
      return this;
    }

    Script row(String field, String... cells) {
      UUID row = DemoForms.row(template.id(), field, answers.rows(field).size() + 1);
      answers = answers.withRow(field, row);
      List<FormColumn> columns = field(field).columns();
      for (int i = 0; i < cells.length; i++) {
        answers = answers.with(field, row.toString(), columns.get(i).id(), cells[i]);
      }
      return this;
    }

    private FormField field(String id) {
      return template.field(id).orElseThrow();
    }

    FilledForm draft() {
      return new FilledForm(
          id(template.id()),
          DemoForums.LOCAL,
          template.id(),
          template.version(),
          new FormCodec().write(List.of(template)),
          title,
          FormState.DRAFT,
          begun,
          Optional.empty(),
          answers);
    }

    FilledForm finished(LocalDate day) {
      return draft().finished(day);
    }
  }
}
