package dk.medspil.desktop.frame;

import dk.medspil.content.FormCodec;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.hall.HallConfidential;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.form.Lift;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * "Løft op" where a matter is met: on an agenda item, a plan line or a task. It begins the form for
 * it, and leads to the one there is with how far it has come.
 */
public final class LiftLink extends FlowPane implements AutoCloseable {
  private final Frame frame;
  private final FormOrigin origin;
  private final Live<List<Lift>> live;
  private final Button begin;
  private final ReadOnlyBooleanWrapper lifted = new ReadOnlyBooleanWrapper(this, "lifted");

  /** The link at what {@code origin} says. */
  public LiftLink(Frame frame, FormOrigin origin) {
    this.frame = frame;
    this.origin = origin;
    begin =
        Command.of(Texts.get("lift.begin"), Texts.get("lift.beginHelp"), this::begin)
            .withIcon(Icons.UP)
            .linkButton();
    begin.getStyleClass().add("small");
    getStyleClass().add("task-actions");
    getChildren().setAll(begin);
    live =
        Live.of(
            frame.work(),
            Set.of("filled_form", "form_answer"),
            session -> session.forms().lifts(origin),
            this::show);
  }

  /** Whether it is lifted already, or being prepared. */
  public ReadOnlyBooleanProperty liftedProperty() {
    return lifted.getReadOnlyProperty();
  }

  private void show(List<Lift> all) {
    List<Node> nodes = new ArrayList<>();
    all.forEach(one -> nodes.add(link(one)));
    if (all.isEmpty()) {
      nodes.add(begin);
    }
    boolean focused = isFocusWithin();
    getChildren().setAll(nodes);
    if (focused) {
      nodes.getFirst().requestFocus();
    }
    lifted.set(!all.isEmpty());
  }

  private Button link(Lift lift) {
    Button link =
        Command.of(
                words(lift),
                Texts.get("lift.openHelp"),
                () -> frame.goIn(lift.form().forumId(), new Place.FormAt(lift.form().id())))
            .withIcon(Icons.UP)
            .linkButton();
    link.getStyleClass().add("small");
    link.setWrapText(true);
    link.setMinWidth(0);
    return link;
  }

  private static String words(Lift lift) {
    String to = lift.to().isEmpty() ? Texts.get("lift.toOther") : lift.to();
    if (lift.isAnswered()) {
      return Texts.get("lift.answered", to);
    }
    return lift.sentOn()
        .map(day -> Texts.get("lift.waits", to, DanishFormat.dayMonth(day)))
        .orElseGet(() -> Texts.get("lift.draft"));
  }

  private record Source(UUID forum, String matter, String solution, boolean isConfidential) {}

  /** What came out of something confidential is not written into a form that is to be sent. */
  private void begin() {
    frame.work().writeTyped();
    frame
        .work()
        .whenWritten(() ->
            frame
                .work()
                .read(
                    this::source,
                    (Optional<Source> found) ->
                        found.ifPresent(source -> {
                          if (source.isConfidential()) {
                            frame.say(Texts.get("lift.confidential"));
                          } else {
                            begin(source);
                          }
                        })));
  }

  private Optional<Source> source(Session session) {
    UUID id = origin.id();
    return switch (origin.kind()) {
      case AGENDA_ITEM ->
          session
              .agendas()
              .item(id)
              .flatMap(item ->
                  session
                      .meetings()
                      .meeting(item.meetingId())
                      .map(meeting ->
                          new Source(
                              meeting.forumId(), item.title(), "", isConfidential(session, item))));
      case PLAN_LINE ->
          session
              .plans()
              .line(id)
              .map(line ->
                  new Source(
                      line.forumId(),
                      line.problem(),
                      line.measure(),
                      !HallConfidential.among(session, List.of(line)).isEmpty()));
      case TASK ->
          session
              .tasks()
              .task(id)
              .map(task ->
                  new Source(
                      task.forumId(),
                      task.title(),
                      "",
                      session.tasks().confidential(task.forumId()).contains(id)));
    };
  }

  private static boolean isConfidential(Session session, AgendaItem item) {
    return HallConfidential.isConfidential(session, Optional.of(item.id()));
  }

  private void begin(Source source) {
    FormTemplate template = frame.content().form(Lift.FORM).orElseThrow();
    LocalDate day = LocalDate.now(frame.clock());
    frame
        .work()
        .change(
            Texts.get("lift.undo"),
            session -> {
              Answers answers =
                  Answers.start(template, session::newId)
                      .with(Lift.MATTER, "", "", source.matter().strip())
                      .with(Lift.SOLUTION, "", "", source.solution().strip());
              FilledForm made =
                  new FilledForm(
                          session.newId(),
                          source.forum(),
                          template.id(),
                          template.version(),
                          new FormCodec().write(List.of(template)),
                          source.matter().isBlank() ? template.title() : source.matter().strip(),
                          FormState.DRAFT,
                          day,
                          Optional.empty(),
                          answers)
                      .from(origin);
              session.forms().save(made);
              return made;
            },
            made -> frame.goIn(made.forumId(), new Place.FormAt(made.id())));
  }

  @Override
  public void close() {
    live.close();
  }
}
