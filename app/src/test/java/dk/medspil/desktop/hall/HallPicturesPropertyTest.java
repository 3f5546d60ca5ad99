package dk.medspil.desktop.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Fx;
import dk.medspil.domain.apv.PlanGroups;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Ring;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Whatever a meeting holds: what is secret in it is in no picture of the hall. */
class HallPicturesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final LocalTime NOW = LocalTime.of(14, 11);
  private static final ContentLibrary LIBRARY = new ContentLibrary();
  private static final UUID FORUM = new UUID(1, 1);
  private static final String SECRET = "Hemmeligt";
  private static final String NAME = "Signe Testesen";
  private static final String CPR = "010190-1234";

  @Property(tries = 300)
  @Tag("R25")
  void nothingSecretIsEverInAPicture(@ForAll long seed) {
    List<HallPicture> pictures = new Secrets(new Random(seed)).pictures();

    assertThat(pictures)
        .isNotEmpty()
        .allSatisfy(
            picture -> assertThat(picture.toString()).doesNotContain(SECRET, NAME, CPR, "Signe"));
  }

  /** The whole scene graph of the hall is walked, with what a screen reader would say. */
  @Property(tries = 1000)
  @Tag("R25")
  void nothingSecretIsEverOnTheScreen(@ForAll long seed) {
    Random random = new Random(seed);
    List<HallPicture> pictures = new Secrets(random).pictures();
    HallPicture picture = pictures.get(random.nextInt(pictures.size()));
    String seen = Fx.call(() -> HallScene.words(picture));

    assertThat(seen).doesNotContain(SECRET, NAME, CPR, "Signe");
  }

  @Property(tries = 100)
  void whatIsOpenIsShown(@ForAll long seed) {
    Secrets secrets = new Secrets(new Random(seed));
    String agenda = HallPictures.agenda(secrets.meeting, secrets.items, NOW).toString();

    secrets.items.stream()
        .filter(item -> !item.isConfidential() && !item.title().contains(CPR))
        .forEach(item -> assertThat(agenda).contains(item.title()));
  }

  /** A meeting with secrets planted wherever the program keeps some. */
  private static final class Secrets {
    private final Random random;
    private final Meeting meeting;
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Set<UUID> confidentialTasks = new HashSet<>();
    private final Set<UUID> confidentialLines = new HashSet<>();
    private final BoardRecord board;

    Secrets(Random random) {
      this.random = random;
      Meeting plain =
          new Meeting(
              id(),
              FORUM,
              MeetingKind.ORDINARY,
              "Ordinært møde",
              DAY,
              LocalTime.of(13, 0),
              LocalTime.of(15, 0),
              SECRET,
              MeetingState.RUNNING,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              NAME);
      int count = 1 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        items.add(item(plain.id(), i));
        outcomes(items.getLast());
      }
      meeting = plain.atItem(Optional.of(items.get(random.nextInt(count)).id()));
      board = board();
    }

    List<HallPicture> pictures() {
      List<HallPicture> pictures = new ArrayList<>();
      pictures.add(HallPictures.welcome(meeting));
      pictures.add(HallPictures.agenda(meeting, items, NOW));
      pictures.add(HallPictures.tasks(tasks, confidentialTasks, ClearedFindings.NONE));
      pictures.add(BoardPictures.fourSteps(board, ClearedFindings.NONE));
      for (AgendaItem item : items) {
        pictures.add(HallPictures.item(items, item.id(), NOW, ClearedFindings.NONE));
        outcomes.stream()
            .filter(outcome -> outcome.itemId().equals(item.id()))
            .forEach(
                o -> HallPictures.readBack(item, o, ClearedFindings.NONE).ifPresent(pictures::add));
      }
      pictures.add(PlanPictures.plan(lines(), confidentialLines, ClearedFindings.NONE, DAY));
      List<PlanLine> shown = PlanPictures.forRoom(lines(), confidentialLines, ClearedFindings.NONE);
      pictures.add(PlanPictures.list("Planen", shown, DAY));
      pictures.add(PlanPictures.groups("Planen", PlanGroups.byStatus(shown), DAY));
      pictures.add(PlanPictures.groups("Planen", PlanGroups.byMonth(shown, DAY), DAY));
      pictures.add(PlanPictures.groups("Planen", PlanGroups.byPlace(shown), DAY));
      pictures.add(PlanPictures.risks("Planen", shown, scale(), ClearedFindings.NONE));
      pictures.addAll(forms());
      pictures.add(
          new HallPicture.Welcome(
              PlanPictures.topic(random.nextBoolean() ? CPR : "Støj", ClearedFindings.NONE), ""));
      pictures.add(PlanPictures.wheel(occurrences(), List.of(meeting), ClearedFindings.NONE, DAY));
      pictures.add(
          RatingPictures.overview(
              rated(), RatingKind.RELATIONS, Optional.empty(), ClearedFindings.NONE));
      pictures.add(
          RatingPictures.rated(
              rated(),
              RatingKind.RELATIONS,
              rated().rating().pairs().stream().findFirst(),
              ClearedFindings.NONE));
      board.prompts().forEach(prompt -> pictures.add(BoardPictures.question(board, prompt)));
      pictures.add(BoardPictures.field(board, "Vagtskiftet", ClearedFindings.NONE));
      for (Step step : Step.values()) {
        Optional<UUID> focus =
            board.notes(step).stream().map(Note::id).skip(random.nextInt(2)).findFirst();
        pictures.add(
            BoardPictures.step(board, step, "Hvad ser vi?", "", focus, ClearedFindings.NONE));
        pictures.add(BoardPictures.dots(board, step, "Hvad er vigtigst?", ClearedFindings.NONE));
      }
      return pictures;
    }

    /**
     * Words of the workplace's own on every place of the scale, one of them no word for the room.
     */
    private RiskScale scale() {
      RiskScale scale = RiskScale.USUAL;
      RiskScale.Words kind = RiskScale.Words.values()[random.nextInt(3)];
      return scale.withWord(kind, random.nextInt(3), random.nextBoolean() ? NAME + " er syg" : CPR);
    }

    /** Every form there is, with a secret, a number or a name in each of its answers. */
    private List<HallPicture> forms() {
      List<FormTemplate> all = LIBRARY.forms();
      FormTemplate template = all.get(random.nextInt(all.size()));
      Answers answers = Answers.start(template, this::id);
      for (FormField field : template.fields().toList()) {
        String text =
            field.consent().isPresent() ? SECRET : "Spørg " + (random.nextBoolean() ? NAME : CPR);
        answers =
            answers.with(field.id(), field.kind() == FieldKind.CHECKLIST ? "1" : "", "", text);
        answers = answers.with(field.id(), "2", Answer.REMARK, text);
        if (field.kind() == FieldKind.ROWS) {
          UUID row = id();
          answers = answers.with(field.id(), "", "", "").withRow(field.id(), row);
          for (FormColumn column : field.columns()) {
            answers =
                answers.with(
                    field.id(),
                    row.toString(),
                    column.id(),
                    column.kind() == FormColumn.Kind.WHO ? NAME : text);
          }
        }
      }
      FilledForm form =
          new FilledForm(
              id(),
              FORUM,
              template.id(),
              1,
              "",
              random.nextBoolean() ? "Samtale med " + NAME : "Om " + CPR,
              FormState.DRAFT,
              DAY,
              Optional.empty(),
              answers);
      var made = new FormPictures(ClearedFindings.NONE, List.of(NAME));
      return IntStream.range(0, template.sections().size())
          .mapToObj(i -> (HallPicture) made.section(form, template, i, ""))
          .toList();
    }

    /** Lines with a number, a name or a secret in what the room would see. */
    private List<PlanLine> lines() {
      PlanLine hidden = PlanLine.create(id(), FORUM, SECRET, DAY);
      confidentialLines.add(hidden.id());
      PlanLine open =
          PlanLine.create(id(), FORUM, "Træk fra døren", DAY)
              .edit()
              .measure("Spørg " + CPR)
              .location("Hos " + CPR)
              .responsible(NAME)
              .done();
      return List.of(hidden, open, PlanLine.create(id(), FORUM, "Skader på " + CPR, DAY));
    }

    private List<OccurrenceRecord> occurrences() {
      return List.of(
          new OccurrenceRecord(
              Occurrence.own(id(), FORUM, Ring.FOCUS, "Samtale om " + CPR, "", DAY.plusDays(20)),
              List.of()));
    }

    private BoardRecord rated() {
      UUID of = board.board().id();
      return board.rated(
          new BoardRating(
              List.of(
                  new BoardPart(new UUID(8, 1), of, 0, "Plejen"),
                  new BoardPart(new UUID(8, 2), of, 1, CPR)),
              List.of()));
    }

    private AgendaItem item(UUID meetingId, int position) {
      boolean confidential = random.nextBoolean();
      boolean cpr = random.nextInt(5) == 0;
      return AgendaItem.create(
              id(),
              meetingId,
              position,
              confidential ? SECRET + " " + position : cpr ? "Om " + CPR : "Støj " + position)
          .edit()
          .background(SECRET)
          .questions(confidential ? SECRET : "Hvad ved vi?\nHvad med " + CPR + "?")
          .raisedBy(NAME)
          .privateNote(SECRET)
          .confidentiality(
              confidential
                  ? Optional.of(new Confidentiality(SECRET, Optional.empty()))
                  : Optional.empty())
          .done();
    }

    private void outcomes(AgendaItem item) {
      for (OutcomeKind kind : OutcomeKind.values()) {
        boolean confidential = random.nextBoolean();
        boolean secret = confidential || item.isConfidential();
        String text = secret ? SECRET : random.nextBoolean() ? "Vi gør det" : "Ring til " + CPR;
        Outcome outcome =
            Outcome.of(id(), item.id(), outcomes.size(), kind, text).withConfidential(confidential);
        if (kind == OutcomeKind.TASK) {
          Task task =
              new Task(
                  id(),
                  FORUM,
                  text,
                  random.nextBoolean() ? NAME : "Leder og TR",
                  Optional.of(DAY),
                  TaskState.OPEN,
                  TaskOrigin.item(item.meetingId(), item.id()),
                  DAY,
                  Optional.empty(),
                  SECRET);
          tasks.add(task);
          outcome = outcome.withTask(NAME, Optional.of(DAY), Optional.of(task.id()));
          if (secret) {
            confidentialTasks.add(task.id());
          }
        }
        outcomes.add(outcome);
      }
    }

    private BoardRecord board() {
      Board plain =
          new Board(
              id(),
              FORUM,
              Optional.empty(),
              Optional.empty(),
              "Overlevering",
              "Fri dialog",
              SECRET,
              Step.RELATIONS,
              DAY);
      var prompt =
          new BoardPrompt(id(), plain.id(), 0, Step.RELATIONS, "Vagtskiftet", "Hvad ser vi?");
      // Only hidden cards lie in the closed group, and the open one may be called after a person.
      var closed = new NoteGroup(id(), plain.id(), SECRET, 5);
      var open = new NoteGroup(id(), plain.id(), random.nextBoolean() ? "Om " + CPR : "Det", 1);
      List<Note> notes = new ArrayList<>();
      for (Step step : Step.values()) {
        for (int i = 0; i < random.nextInt(5); i++) {
          boolean hidden = random.nextBoolean();
          String text = hidden ? SECRET : random.nextBoolean() ? "Vi taler sammen" : "Om " + CPR;
          Optional<UUID> group =
              random.nextBoolean()
                  ? Optional.of(hidden ? closed.id() : open.id())
                  : Optional.empty();
          notes.add(
              new Note(
                  id(),
                  plain.id(),
                  step,
                  i,
                  text,
                  Optional.of(NAME),
                  hidden,
                  random.nextBoolean() ? Optional.of(prompt.id()) : Optional.empty(),
                  group,
                  random.nextInt(4)));
        }
      }
      return new BoardRecord(plain, List.of(prompt), notes, List.of(open, closed));
    }

    private UUID id() {
      return new UUID(random.nextLong(), random.nextLong());
    }
  }
}
