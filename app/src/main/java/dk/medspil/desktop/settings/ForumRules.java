package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.RulesOfProcedure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.layout.FlowPane;

/** The deadlines of a forum's rules of procedure (handbook 1.7). */
final class ForumRules extends FlowPane {
  private final ForumModel model;
  private final Fields fields;
  private final UUID id;
  private final NumberField meetings = new NumberField(0, 52);
  private final NumberField proposals = new NumberField(0, RulesOfProcedure.MOST_DAYS);
  private final NumberField agenda = new NumberField(0, RulesOfProcedure.MOST_DAYS);
  private final NumberField minutes = new NumberField(0, RulesOfProcedure.MOST_DAYS);
  private final NumberField comments = new NumberField(0, RulesOfProcedure.MOST_DAYS);
  private final NumberField sent = new NumberField(0, RulesOfProcedure.MOST_DAYS);
  private final PickField<Boolean> days =
      new PickField<>(
          Texts.get("settings.forum.days"),
          List.of(
              Choice.of(false, Texts.get("settings.forum.days.calendar")),
              Choice.of(true, Texts.get("settings.forum.days.working"))));

  ForumRules(ForumModel model, Fields fields, UUID id) {
    this.model = model;
    this.fields = fields;
    this.id = id;
    getStyleClass().add("settings-numbers");
    getChildren()
        .setAll(
            number("settings.forum.meetings", meetings, RulesOfProcedure::withMeetingsPerYear),
            number("settings.forum.proposals", proposals, RulesOfProcedure::withProposalDaysBefore),
            number("settings.forum.agenda", agenda, RulesOfProcedure::withAgendaDaysBefore),
            number("settings.forum.minutes", minutes, RulesOfProcedure::withMinutesDaysAfter),
            number("settings.forum.comments", comments, RulesOfProcedure::withCommentDaysAfter),
            number("settings.forum.sent", sent, RulesOfProcedure::withSentDaysAfter),
            new Labelled(Texts.get("settings.forum.days"), days.field()));
    fields.value(
        days.field(),
        days.valueProperty(),
        working -> edit("days", old -> old.inWorkingDays(working)));
  }

  void show(RulesOfProcedure rules) {
    fields.show(meetings, Integer.toString(rules.meetingsPerYear()));
    fields.show(proposals, Integer.toString(rules.proposalDaysBefore()));
    fields.show(agenda, Integer.toString(rules.agendaDaysBefore()));
    fields.show(minutes, Integer.toString(rules.minutesDaysAfter()));
    fields.show(comments, Integer.toString(rules.commentDaysAfter()));
    fields.show(sent, Integer.toString(rules.sentDaysAfter()));
    fields.show(days.field(), days.valueProperty(), rules.workingDays());
  }

  /** A number that is not one is advised about and not written. */
  private Labelled number(
      String key,
      NumberField field,
      BiFunction<RulesOfProcedure, Integer, RulesOfProcedure> change) {
    var labelled = new Labelled(Texts.get(key), field);
    fields.text(
        field,
        text -> {
          OptionalInt number = field.number(text);
          labelled.showAdvice(
              number.isPresent()
                  ? Optional.empty()
                  : Optional.of(Texts.get("settings.forum.wrong")));
          number.ifPresent(now -> edit(key, old -> change.apply(old, now)));
        });
    return labelled;
  }

  private void edit(String field, UnaryOperator<RulesOfProcedure> change) {
    model.edit(
        id,
        field,
        forum ->
            new Forum(
                forum.id(),
                forum.kind(),
                forum.name(),
                forum.parent(),
                change.apply(forum.rules()),
                forum.formalised(),
                forum.position()));
  }
}
