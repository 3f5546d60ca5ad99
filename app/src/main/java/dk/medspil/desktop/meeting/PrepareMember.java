package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.TimeField;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.store.Session;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One member and whether they take part. */
final class PrepareMember extends VBox {
  private final PrepareModel model;
  private final Member member;
  private final PrepareTyped typed;
  private final ChoiceRow<Presence> presence;
  private final TimeField from = new TimeField(Texts.get("meeting.prepare.attendance.from"));
  private final TimeField until = new TimeField(Texts.get("meeting.prepare.attendance.until"));
  private final TextField substitute = new TextField();
  private boolean showing;

  PrepareMember(PrepareModel model, Member member, PrepareTyped typed) {
    this.model = model;
    this.member = member;
    this.typed = typed;
    String name = words(member);
    presence =
        new ChoiceRow<>(
            name,
            List.of(
                Choice.of(Presence.PRESENT, Texts.get("meeting.prepare.attendance.present")),
                Choice.of(Presence.ABSENT, Texts.get("meeting.prepare.attendance.absent")),
                Choice.of(Presence.PART, Texts.get("meeting.prepare.attendance.part"))));
    presence.getStyleClass().add("kinds");
    presence.setValue(null);
    presence.valueProperty().subscribe(this::chosen);
    String place = "attendance/" + model.meeting() + "/" + member.id();
    typed.halfTyped(place + "/from", from.typing());
    typed.halfTyped(place + "/until", until.typing());
    typed.value(from.field(), from.valueProperty(), time -> write(Presence.PART));
    typed.value(until.field(), until.valueProperty(), time -> write(Presence.PART));
    typed.text(substitute, text -> write(Presence.ABSENT));
    var instead =
        PrepareFields.labelled(Texts.get("meeting.prepare.attendance.substitute"), substitute);
    instead.visibleProperty().bind(presence.valueProperty().isEqualTo(Presence.ABSENT));
    instead.managedProperty().bind(instead.visibleProperty());
    var times = new HBox(from, until);
    times.getStyleClass().add("field-pair");
    times.visibleProperty().bind(presence.valueProperty().isEqualTo(Presence.PART));
    times.managedProperty().bind(times.visibleProperty());
    var label = new Label(name);
    label.setWrapText(true);
    getStyleClass().add("attendance-member");
    getChildren().setAll(label, presence, times, instead);
  }

  private static String words(Member member) {
    return member.name().isBlank()
        ? member.roleLabel()
        : Texts.get("meeting.prepare.attendance.named", member.name(), member.roleLabel());
  }

  void show(Optional<Attendance> stored, boolean locked) {
    showing = true;
    presence.setValue(stored.map(Attendance::presence).orElse(null));
    showing = false;
    typed.show(substitute, stored.map(Attendance::substitute).orElse(""));
    typed.show(from.field(), from.valueProperty(), stored.flatMap(Attendance::from));
    typed.show(until.field(), until.valueProperty(), stored.flatMap(Attendance::until));
    typed.resume();
    setDisable(locked);
  }

  private void chosen(@Nullable Presence now) {
    if (!showing && now != null) {
      write(now);
    }
  }

  private void write(Presence now) {
    boolean part = now == Presence.PART;
    Optional<LocalTime> came = part ? from.valueProperty().get() : Optional.empty();
    Optional<LocalTime> went = part ? until.valueProperty().get() : Optional.empty();
    String instead = now == Presence.ABSENT ? substitute.getText().strip() : "";
    model
        .frame()
        .work()
        .edit(
            Texts.get("meeting.prepare.undo.attendance"),
            "attendance-" + model.meeting() + "-" + member.id(),
            session ->
                session
                    .meetings()
                    .save(
                        new Attendance(
                            model.meeting(),
                            member.id(),
                            now,
                            came,
                            went,
                            instead,
                            away(session))));
  }

  /** The items left out of are chosen in the minutes, and stay. */
  private List<UUID> away(Session session) {
    return session.meetings().attendance(model.meeting()).stream()
        .filter(one -> one.memberId().equals(member.id()))
        .map(Attendance::away)
        .findFirst()
        .orElse(List.of());
  }
}
