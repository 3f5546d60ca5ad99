package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.ConfidentialLog;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.document.read.AgendaDraft;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaItemEdit;
import dk.medspil.domain.meeting.ItemShorthand;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the screen Forbered shows of one meeting, and everything that can be done to its agenda. */
final class PrepareModel implements AutoCloseable {
  private final Frame frame;
  private final UUID meeting;
  private final TemplatesShelf shelf;
  private final ReadOnlyObjectWrapper<Optional<PreparePicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ObjectProperty<Optional<UUID>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final Live<Optional<PreparePicture>> live;

  PrepareModel(Frame frame, UUID meeting) {
    this.frame = frame;
    this.meeting = meeting;
    this.shelf = new TemplatesShelf(frame.content());
    this.live =
        Live.of(
            frame.work(),
            PreparePicture.TABLES,
            session -> PreparePicture.read(session, meeting, shelf, LocalDate.now(frame.clock())),
            this::arrived);
    chosen.subscribe(now -> now.flatMap(this::item).ifPresent(this::opened));
  }

  ReadOnlyObjectProperty<Optional<PreparePicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** The item whose fields are open. */
  private Optional<AgendaItem> item(UUID id) {
    return picture.get().stream()
        .flatMap(now -> now.items().stream())
        .filter(item -> item.id().equals(id))
        .findFirst();
  }

  /** The item whose words stand open, unless nothing of it is confidential. */
  private void opened(AgendaItem item) {
    if (item.isConfidential()) {
      ConfidentialLog.opened(frame, item);
    }
  }

  ObjectProperty<Optional<UUID>> chosenProperty() {
    return chosen;
  }

  Frame frame() {
    return frame;
  }

  UUID meeting() {
    return meeting;
  }

  TemplatesShelf shelf() {
    return shelf;
  }

  /** Runs with what is shown now; does nothing before it has arrived, or when it is locked. */
  void unlocked(Consumer<PreparePicture> act) {
    picture.get().filter(now -> !now.isLocked()).ifPresent(act);
  }

  /** Adds an item at the end from a typed line, with minutes at the end of it if there are any. */
  void add(String line) {
    ItemShorthand typed = ItemShorthand.read(line);
    UUID id = UUID.randomUUID();
    unlocked(now ->
        frame
            .work()
            .change(
                Texts.get("meeting.prepare.undo.add"),
                session -> {
                  session.settings().setDraft(PreparePicture.draftPlace(meeting), "");
                  append(session, plain(id, typed));
                }));
  }

  /** Adds what the user chose of an agenda from elsewhere, as one step. */
  void addFetched(List<AgendaDraft.Item> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    unlocked(now ->
        frame
            .work()
            .change(
                Texts.get("meeting.prepare.undo.fetch"),
                session -> {
                  chosen.forEach(item -> append(session, item.on(session.newId(), meeting, 0)));
                  return chosen.size();
                },
                added -> frame.done(Texts.get("meeting.fetch.added", added))));
  }

  private AgendaItem plain(UUID id, ItemShorthand typed) {
    AgendaItem item = AgendaItem.create(id, meeting, 0, typed.title());
    return item.edit().plannedMinutes(typed.minutes().orElse(item.plannedMinutes())).done();
  }

  private void append(Session session, AgendaItem item) {
    session.agendas().insert(item, frame.content().closingItems());
  }

  /** Changes one field of an item; typing on in the same field is one undo step. */
  void edit(UUID item, String field, UnaryOperator<AgendaItemEdit> change) {
    frame
        .work()
        .edit(
            Texts.get("meeting.prepare.undo.edit"),
            field + "-" + item,
            session ->
                session
                    .agendas()
                    .item(item)
                    .ifPresent(now -> session.agendas().save(change.apply(now.edit()).done())));
  }

  /** Changes the meeting itself. */
  void editMeeting(String field, UnaryOperator<Meeting> change) {
    frame
        .work()
        .edit(
            Texts.get("meeting.prepare.undo.meeting"),
            field + "-" + meeting,
            session ->
                session
                    .meetings()
                    .meeting(meeting)
                    .ifPresent(now -> session.meetings().save(change.apply(now))));
  }

  /** Moves the chosen item up (-1) or down (1). */
  void move(int by) {
    chosen.get().ifPresent(id -> moveTo(id, by));
  }

  private void moveTo(UUID id, int by) {
    unlocked(now ->
        frame
            .work()
            .change(
                Texts.get("meeting.prepare.undo.move"),
                session ->
                    session
                        .agendas()
                        .item(id)
                        .ifPresent(item -> session.agendas().move(id, item.position() + by))));
  }

  /** Puts a dragged item where another stands. */
  void drop(UUID dragged, UUID onto) {
    unlocked(now ->
        frame
            .work()
            .change(
                Texts.get("meeting.prepare.undo.move"),
                session ->
                    session
                        .agendas()
                        .item(onto)
                        .ifPresent(item -> session.agendas().move(dragged, item.position()))));
  }

  /** Makes the chosen item a sub-item (1) or an item of its own (0). */
  void indent(int level) {
    unlocked(now ->
        chosen
            .get()
            .ifPresent(id ->
                frame
                    .work()
                    .change(
                        Texts.get("meeting.prepare.undo.indent"),
                        session -> saveLevel(session, id, level))));
  }

  private static void saveLevel(Session session, UUID id, int level) {
    session
        .agendas()
        .item(id)
        .ifPresent(item -> session.agendas().save(item.edit().level(level).done()));
  }

  /** Takes an item off the agenda; what was carried over is offered again beside it. */
  void remove(UUID id) {
    unlocked(now ->
        frame
            .work()
            .change(
                Texts.get("meeting.prepare.undo.remove"),
                session -> {
                  session.agendas().remove(id);
                  return true;
                },
                done -> frame.done(Texts.get("meeting.prepare.removed"))));
  }

  /** Takes a proposal on the agenda. */
  void take(Proposal proposal) {
    Origin origin = proposal.origin();
    unlocked(now ->
        frame
            .work()
            .change(
                Texts.get("meeting.prepare.undo.take"),
                session -> {
                  if (isTaken(session, proposal)) {
                    return;
                  }
                  session.meetings().removeProposal(proposal.id());
                  AgendaItem item =
                      AgendaItem.create(session.newId(), meeting, 0, proposal.title());
                  append(session, item.edit().raisedBy(proposal.raisedBy()).origin(origin).done());
                }));
  }

  /** Asked inside the change, because Enter can come twice before the row is gone. */
  private static boolean isTaken(Session session, Proposal proposal) {
    return session.meetings().proposals(proposal.forumId()).stream()
        .noneMatch(open -> open.id().equals(proposal.id()));
  }

  /** Takes what earlier work has left on the agenda. */
  void take(AgendaItem leftOut) {
    unlocked(now ->
        frame
            .work()
            .change(
                Texts.get("meeting.prepare.undo.take"),
                session -> {
                  if (session.agendas().item(leftOut.id()).isEmpty()) {
                    append(session, leftOut);
                    session.attachments().bringAlong(leftOut, session::newId);
                  }
                }));
  }

  void go(Place.Stage stage) {
    frame.go(new Place.MeetingAt(meeting, stage));
  }

  private void arrived(Optional<PreparePicture> now) {
    if (now.isEmpty()) {
      frame.go(new Place.Meetings());
      return;
    }
    picture.set(now);
    List<UUID> ids = now.get().items().stream().map(AgendaItem::id).toList();
    chosen.set(chosen.get().filter(ids::contains));
  }

  @Override
  public void close() {
    live.close();
  }
}
