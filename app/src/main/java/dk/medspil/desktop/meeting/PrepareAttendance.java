package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Rows;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who takes part: all in one click, then the exceptions, and guests. */
final class PrepareAttendance implements AutoCloseable {
  private final PrepareModel model;
  private final PrepareTyped typed;
  private final Label summary = new Label();
  private final TextField guests = new TextField();
  private final Rows members = new Rows();
  private final Map<UUID, PrepareMember> rows = new HashMap<>();
  private final Button all;
  private final Card card;

  PrepareAttendance(PrepareModel model) {
    this.model = model;
    typed = new PrepareTyped(model.frame().work());
    typed.text(guests, text -> model.editMeeting("guests", now -> now.withGuests(text)));
    summary.getStyleClass().addAll("small", "muted");
    summary.setWrapText(true);
    all =
        Command.of(
                Texts.get("meeting.prepare.attendance.all"),
                Texts.get("meeting.prepare.attendance.allHelp"),
                this::everybody)
            .withIcon(Icons.IN_ORDER)
            .button();
    Button exceptions =
        Command.of(
                Texts.get("meeting.prepare.attendance.exceptions"),
                Texts.get("meeting.prepare.attendance.exceptionsHelp"),
                () -> members.setVisible(!members.isVisible()))
            .linkButton();
    members.setVisible(false);
    members.managedProperty().bind(members.visibleProperty());
    var buttons = new HBox(all, exceptions);
    buttons.getStyleClass().add("agenda-actions");
    var content =
        new VBox(
            summary,
            buttons,
            members,
            PrepareFields.labelled(Texts.get("meeting.prepare.attendance.guests"), guests));
    content.getStyleClass().add("field-stack");
    card = new Card(Texts.get("meeting.prepare.attendance"), content);
  }

  Region view() {
    return card;
  }

  void show(PreparePicture picture) {
    typed.show(guests, picture.meeting().guests());
    guests.setEditable(!picture.isLocked());
    all.setDisable(picture.isLocked() || picture.members().isEmpty());
    summary.setText(words(picture));
    picture
        .members()
        .forEach(member ->
            rows.computeIfAbsent(member.id(), id -> new PrepareMember(model, member, typed))
                .show(
                    Optional.ofNullable(picture.attendance().get(member.id())),
                    picture.isLocked()));
    List<PrepareMember> shown = picture.members().stream().map(Member::id).map(rows::get).toList();
    if (!members.getChildren().equals(shown)) {
      members.setRows(shown);
    }
  }

  private static String words(PreparePicture picture) {
    if (picture.members().isEmpty()) {
      return Texts.get("meeting.prepare.attendance.noMembers");
    }
    if (picture.attendance().isEmpty()) {
      return Texts.get("meeting.prepare.attendance.nothing");
    }
    return Texts.get(
        "meeting.prepare.attendance.summary",
        count(picture, Presence.PRESENT),
        count(picture, Presence.ABSENT),
        count(picture, Presence.PART));
  }

  private static long count(PreparePicture picture, Presence presence) {
    return picture.attendance().values().stream().filter(one -> one.presence() == presence).count();
  }

  /** All who are expected are there; who was noted as absent or there for a part stays so. */
  private void everybody() {
    model.unlocked(now ->
        model
            .frame()
            .work()
            .change(
                Texts.get("meeting.prepare.undo.everybody"),
                session ->
                    session.workplaces().members(now.forum().id(), now.meeting().date()).stream()
                        .filter(Member::isExpected)
                        .filter(member -> !now.attendance().containsKey(member.id()))
                        .map(member ->
                            new Attendance(
                                model.meeting(),
                                member.id(),
                                Presence.PRESENT,
                                Optional.empty(),
                                Optional.empty()))
                        .forEach(session.meetings()::save)));
  }

  /** Writes what is not written yet. */
  void flush() {
    typed.flush();
  }

  @Override
  public void close() {
    typed.close();
  }
}
