package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.desktop.hall.FormPictures;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.hall.HallStrip;
import dk.medspil.domain.forum.Member;
import dk.medspil.store.Session;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets the room follow a form while it is filled in: the section the operator is in, and the
 * answers so far, without what may be about a person (R25).
 */
final class FormHall {
  private final Frame frame;
  private final Hall hall;
  private final Supplier<Optional<Shown>> here;
  private final Command command;
  private Optional<HallPicture> ours = Optional.empty();

  /**
   * What the operator has before him.
   *
   * @param section from 0
   * @param field the id of the field that has the focus; empty for none
   */
  record Shown(FormPicture picture, int section, String field) {}

  private record Made(HallPicture picture, int hidden) {}

  FormHall(Frame frame, Supplier<Optional<Shown>> here) {
    this.frame = frame;
    this.here = here;
    hall = frame.hall();
    command =
        Command.of(Texts.get("form.hall.show"), Texts.get("form.hall.showHelp"), this::showOrStop)
            .withIcon(Icons.HALL)
            .withShortcut(RoomKeys.HALL.keys());
  }

  Command command() {
    return command;
  }

  HallStrip strip() {
    return new HallStrip(hall);
  }

  /** Shows the form; once more, while the room sees it, means that the room has seen enough. */
  private void showOrStop() {
    if (isSeen()) {
      hall.stop();
      return;
    }
    make(made -> {
      show(made);
      if (hall.stateProperty().get() == Hall.State.CLOSED) {
        hall.start();
      }
      if (made.hidden() > 0) {
        frame.say(Texts.get("form.hall.hidden", made.hidden()));
      }
    });
  }

  /** The room sees what has come since, while it is this form that it sees. */
  void follow() {
    if (isSeen()) {
      make(made -> {
        if (isSeen()) {
          show(made);
        }
      });
    }
  }

  private boolean isSeen() {
    return hall.stateProperty().get() != Hall.State.CLOSED
        && ours.filter(hall.pictureProperty().get()::equals).isPresent();
  }

  private void show(Made made) {
    ours = Optional.of(made.picture());
    if (!hall.pictureProperty().get().equals(made.picture())) {
      hall.show(made.picture());
    }
  }

  private void make(Consumer<Made> then) {
    here.get().ifPresent(now -> frame.work().read(session -> made(session, now), then));
  }

  private static Made made(Session session, Shown now) {
    var pictures =
        new FormPictures(
            session.cleared().all(),
            session.workplaces().forums().stream()
                .flatMap(forum -> session.workplaces().members(forum.id()).stream())
                .map(Member::name)
                .toList());
    var form = now.picture().form();
    var template = now.picture().template();
    return new Made(
        pictures.section(form, template, now.section(), now.field()),
        pictures.hidden(form, template, now.section()));
  }
}
