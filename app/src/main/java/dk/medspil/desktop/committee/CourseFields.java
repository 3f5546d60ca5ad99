package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.Course.Outcome;
import dk.medspil.domain.duty.Course.Settled;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.duty.CourseNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One course: how it stands, the rule, and what is noted of it. */
final class CourseFields extends VBox {
  private final CommitteeModel model;
  private final Fields fields;
  private final UUID member;
  private final CourseNeed need;
  private final StackPane standing = new StackPane();
  private final Label rule = new Label();
  private final DateField offered;
  private final PickField<Optional<Outcome>> outcome;
  private final DateField settled;
  private final NumberField hours = new NumberField(1, Course.MOST_HOURS);
  private final TextField provider = new TextField();
  private final DateField kept;

  CourseFields(CommitteeModel model, Fields fields, Drafts drafts, UUID member, CourseNeed need) {
    this.model = model;
    this.fields = fields;
    this.member = member;
    this.need = need;
    offered = new DateField(Texts.get("committee.course.offeredOn"), model::today);
    settled = new DateField(Texts.get("committee.course.settledOn"), model::today);
    kept = new DateField(Texts.get("committee.course.keptOn"), model::today);
    outcome = new PickField<>(Texts.get("committee.course.outcome"), outcomes(need.kind()));
    build();
    watch(drafts);
  }

  private void build() {
    var name = new Label(CommitteeWords.name(need));
    name.getStyleClass().add("semibold");
    name.setWrapText(true);
    rule.setWrapText(true);
    rule.setMinHeight(USE_PREF_SIZE);
    rule.getStyleClass().addAll("small", "muted");
    List<Node> noted = new ArrayList<>();
    if (need.kind().isYearly()) {
      noted.add(offered);
    }
    noted.add(new Labelled(Texts.get("committee.course.outcome"), outcome.field()));
    noted.add(settled);
    noted.add(new Labelled(Texts.get("committee.course.provider"), provider));
    var howLong = new Labelled(Texts.get("committee.course.hours"), hours);
    howLong.getStyleClass().add("committee-hours");
    noted.add(howLong);
    if (need.year() > 1) {
      noted.add(kept);
    }
    var all = new FlowPane(noted.toArray(Node[]::new));
    all.getStyleClass().add("committee-fields");
    getStyleClass().add("committee-course");
    getChildren().setAll(new FoldingLine(name, standing), rule, all);
  }

  private void watch(Drafts drafts) {
    fields.value(
        outcome.field(),
        outcome.valueProperty(),
        now ->
            edit(
                "outcome",
                old ->
                    old.settled(
                        now.map(how ->
                            new Settled(
                                how, old.settled().map(Settled::on).orElseGet(model::today))))));
    day(
        "settled",
        settled,
        drafts,
        (old, day) -> old.settled(day.map(on -> new Settled(how(old), on))));
    day("offered", offered, drafts, Course::offered);
    if (need.year() > 1) {
      day("kept", kept, drafts, Course::kept);
    }
    fields.text(provider, text -> edit("provider", old -> old.by(text.strip())));
    fields.text(
        hours,
        text -> {
          OptionalInt count = hours.number(text);
          if (count.isPresent() || text.isEmpty()) {
            edit("hours", old -> old.lasting(count));
          }
        });
  }

  private static Outcome how(Course course) {
    return course.settled().map(Settled::how).orElse(Outcome.DONE);
  }

  private void day(
      String field,
      DateField day,
      Drafts drafts,
      BiFunction<Course, Optional<LocalDate>, Course> change) {
    fields.value(
        day.field(), day.valueProperty(), now -> edit(field, old -> change.apply(old, now)));
    drafts.halfTyped(CommitteeModel.coursePlace(member, need) + "/" + field, day.typing());
  }

  private void edit(String field, UnaryOperator<Course> change) {
    model.course(member, need, field, change);
  }

  void show(CourseNeed now, List<CourseNeed> all, LocalDate today) {
    standing.getChildren().setAll(CommitteeWords.standing(now, today));
    rule.setText(
        now.kind() == CourseKind.SUPPLEMENTARY && now.year() == 1
            ? CommitteeWords.rule(now) + CommitteeWords.begins(all).map(" "::concat).orElse("")
            : CommitteeWords.rule(now));
    Optional<Course> course = now.course();
    fields.show(
        outcome.field(),
        outcome.valueProperty(),
        course.flatMap(Course::settled).map(Settled::how));
    fields.show(
        settled.field(), settled.valueProperty(), course.flatMap(Course::settled).map(Settled::on));
    fields.show(offered.field(), offered.valueProperty(), course.flatMap(Course::offeredOn));
    fields.show(kept.field(), kept.valueProperty(), course.flatMap(Course::keptOn));
    fields.show(provider, course.map(Course::provider).orElse(""));
    OptionalInt count = course.map(Course::hours).orElse(OptionalInt.empty());
    fields.show(hours, count.isPresent() ? Integer.toString(count.getAsInt()) : "");
  }

  private static List<Choice<Optional<Outcome>>> outcomes(CourseKind kind) {
    List<Choice<Optional<Outcome>>> choices = new ArrayList<>();
    choices.add(Choice.of(Optional.empty(), Texts.get("committee.course.open")));
    Arrays.stream(Outcome.values())
        .filter(one -> one.fits(kind))
        .forEach(one -> choices.add(Choice.of(Optional.of(one), one.label())));
    return choices;
  }
}
