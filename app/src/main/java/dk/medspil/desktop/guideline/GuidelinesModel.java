package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.guideline.GuidelineSteps.Step;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the register shows, and which of it the user wants to see. */
final class GuidelinesModel implements AutoCloseable {
  private final Frame frame;
  private final Forum forum;
  private final ReadOnlyObjectWrapper<Optional<GuidelinesPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ObjectProperty<GuidelineFilter> filter =
      new SimpleObjectProperty<>(this, "filter", GuidelineFilter.ALL);
  private final ObjectProperty<Optional<GuidelineKind>> kind =
      new SimpleObjectProperty<>(this, "kind", Optional.empty());
  private final Live<GuidelinesPicture> live;

  GuidelinesModel(Frame frame) {
    this.frame = frame;
    forum = frame.forum().getValue();
    live =
        Live.of(
            frame.work(),
            GuidelinesPicture.TABLES,
            session -> GuidelinesPicture.read(session, forum.id(), today()),
            now -> picture.set(Optional.of(now)));
  }

  Frame frame() {
    return frame;
  }

  Forum forum() {
    return forum;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ReadOnlyObjectProperty<Optional<GuidelinesPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  ObjectProperty<GuidelineFilter> filterProperty() {
    return filter;
  }

  /** The kind that is wanted; empty for all. */
  ObjectProperty<Optional<GuidelineKind>> kindProperty() {
    return kind;
  }

  void showAll() {
    filter.set(GuidelineFilter.ALL);
    kind.set(Optional.empty());
  }

  void open(UUID guideline) {
    frame.go(new Place.GuidelineAt(guideline));
  }

  /** Where a part of a new guideline is kept while it is typed. */
  String draftPlace(String part) {
    return "guideline/new/" + part + "/" + forum.id();
  }

  /** Puts a wish in the register and opens it. */
  void wish(GuidelineKind of, String title, Consumer<Session> also) {
    create(
        session ->
            GuidelineSteps.wished(session.newId(), forum.id(), of, title, today(), session::newId),
        also);
  }

  /** Puts one that is in force already in the register and opens it. */
  void register(
      GuidelineKind of, String title, String words, LocalDate agreed, Consumer<Session> also) {
    create(
        session ->
            GuidelineSteps.registered(
                session.newId(), forum.id(), of, title, words, agreed, session::newId),
        also);
  }

  private void create(Function<Session, Step> make, Consumer<Session> also) {
    frame
        .work()
        .change(
            Texts.get("guideline.new.label"),
            session -> {
              Step made = make.apply(session);
              session.guidelines().save(made);
              also.accept(session);
              return made.entry().id();
            },
            id -> {
              frame.done(Texts.get("guideline.new.done"));
              open(id);
            });
  }

  @Override
  public void close() {
    live.close();
  }
}
