package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Reveal;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.Reminder;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the people of a TRIO agree on: five questions about them, four about their colleagues. */
final class AgreementForm extends VBox implements AutoCloseable {
  private final CommitteeModel model;
  private final Fields fields;
  private final Drafts drafts;
  private final Map<TrioQuestion, GrowingText> answers = new EnumMap<>(TrioQuestion.class);
  private final DateField agreed;
  private final DateField review;
  private Optional<UUID> shown = Optional.empty();
  private final StatusPill reminder = new StatusPill(Tone.WARNING, Icons.TIME, "").withoutGround();

  AgreementForm(CommitteeModel model) {
    this.model = model;
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    agreed = new DateField(Texts.get("committee.trio.agreed"), model::today);
    review = new DateField(Texts.get("committee.trio.review"), model::today);
    reminder.managedProperty().bind(reminder.visibleProperty());
    reminder.setWrapText(true);
    reminder.setMinWidth(0);
    var export = new CommitteeExport(model);
    var acts =
        new FlowPane(
            export.agreement(Texts.get("committee.trio.pdf"), DocumentFormat.PDF).button(),
            export.agreement(Texts.get("committee.trio.docx"), DocumentFormat.DOCX).button());
    acts.getStyleClass().add("task-actions");
    var days = new FlowPane(agreed, review);
    days.getStyleClass().add("committee-fields");
    getStyleClass().add("committee-agreement");
    getChildren().add(heading(Texts.get("committee.trio.title"), "h2"));
    getChildren().add(small(Texts.get("committee.trio.why")));
    getChildren().add(reminder);
    questions(Texts.get("committee.trio.inwards"), true);
    questions(Texts.get("committee.trio.outwards"), false);
    getChildren().addAll(days, acts);
    UUID forum = model.forum();
    drafts.halfTyped("committee/trio/agreed/" + forum, agreed.typing());
    drafts.halfTyped("committee/trio/review/" + forum, review.typing());
    fields.value(
        agreed.field(),
        agreed.valueProperty(),
        day -> model.agreement("agreed", old -> old.agreed(day)));
    fields.value(
        review.field(),
        review.valueProperty(),
        day -> model.agreement("review", old -> old.reviewed(day)));
  }

  private void questions(String title, boolean inwards) {
    getChildren().add(heading(title, "committee-subheading"));
    for (TrioQuestion question : TrioQuestion.about(inwards)) {
      var answer = new GrowingText(question.label());
      answers.put(question, answer);
      fields.text(
          answer,
          text -> model.agreement(question.name(), old -> old.answering(question, text.strip())));
      var label = new Label(question.label());
      label.setLabelFor(answer);
      label.setWrapText(true);
      label.getStyleClass().add("field-label");
      getChildren().add(new VBox(label, answer));
    }
  }

  void show(Committee committee) {
    UUID forum = committee.forum().id();
    TrioAgreement now = committee.agreement().orElseGet(() -> TrioAgreement.open(forum, forum));
    shown = committee.agreement().map(TrioAgreement::id);
    answers.forEach((question, field) -> fields.show(field, now.answer(question)));
    fields.show(agreed.field(), agreed.valueProperty(), now.agreedOn());
    fields.show(review.field(), review.valueProperty(), now.reviewOn());
    Optional<Reminder> due = committee.review(model.today());
    reminder.setVisible(due.isPresent());
    due.ifPresent(one -> {
      boolean late = one.isLate(model.today());
      reminder.show(
          late ? Tone.DANGER : Tone.WARNING,
          late ? Icons.ACTION_NEEDED : Icons.TIME,
          Texts.get("committee.trio.due", DanishFormat.date(one.day())));
    });
    drafts.restore();
  }

  /** Whether it is this agreement that is wanted. */
  boolean is(Optional<UUID> wanted) {
    return shown.isPresent() && shown.equals(wanted);
  }

  /** Goes to its first answer, or to the first question while none is written. */
  void focus() {
    GrowingText first =
        answers.values().stream()
            .filter(field -> !field.getText().isBlank())
            .findFirst()
            .orElseGet(() -> answers.values().iterator().next());
    first.requestFocus();
    Reveal.node(first);
  }

  void flush() {
    fields.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    fields.close();
    drafts.close();
  }

  private static Label heading(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static Label small(String text) {
    Label label = heading(text, "small");
    label.getStyleClass().add("muted");
    return label;
  }
}
