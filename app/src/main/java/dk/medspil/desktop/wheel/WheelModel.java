package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.ClosingItems;
import dk.medspil.domain.yearwheel.Deviation;
import dk.medspil.domain.yearwheel.NextYear;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Paper;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.WheelTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What can be done with the wheel of one forum, and what it looks like now. */
final class WheelModel implements AutoCloseable {
  private final Frame frame;
  private final UUID forum;
  private final ObjectProperty<Optional<WheelPicture>> picture =
      new SimpleObjectProperty<>(this, "picture", Optional.empty());
  private final ObjectProperty<Integer> year;
  private final ObjectProperty<WheelFilter> filter =
      new SimpleObjectProperty<>(this, "filter", WheelFilter.ALL);
  private final ObjectProperty<Optional<UUID>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final Live<Optional<WheelPicture>> live;

  WheelModel(Frame frame) {
    this.frame = frame;
    this.forum = frame.forum().getValue().id();
    year = new SimpleObjectProperty<>(this, "year", today().getYear());
    List<WheelTask> duties = frame.content().duties();
    UUID shown = forum;
    live =
        Live.of(
            frame.work(),
            WheelPicture.TABLES,
            session -> WheelPicture.read(session, shown, duties, today()),
            picture::set);
  }

  Frame frame() {
    return frame;
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  ObjectProperty<Optional<WheelPicture>> pictureProperty() {
    return picture;
  }

  ObjectProperty<Integer> yearProperty() {
    return year;
  }

  ObjectProperty<WheelFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<Optional<UUID>> chosenProperty() {
    return chosen;
  }

  /** What is shown of the year, by day. */
  List<WheelItem> shown() {
    return picture.get().stream()
        .flatMap(now -> now.year(year.get()).stream())
        .filter(item -> filter.get().shows(item, today()))
        .toList();
  }

  /** Where something half typed is kept. */
  String draftPlace(String what) {
    return "wheel/" + forum + "/" + what;
  }

  /** Writes something of the forum's own. */
  void add(String title, Ring ring, String basis, LocalDate due, List<String> drafts) {
    Occurrence one = Occurrence.own(UUID.randomUUID(), forum, ring, title, basis, due);
    frame
        .work()
        .change(
            Texts.get("wheel.add.label"),
            session -> {
              drafts.forEach(place -> session.settings().setDraft(place, ""));
              session.wheels().save(one);
              return one;
            },
            made -> {
              year.set(made.due().getYear());
              filter.set(WheelFilter.ALL);
              chosen.set(Optional.of(made.id()));
            });
  }

  /** Moves something some months within its year; at the ends of the year it stays. */
  void move(UUID id, int months) {
    task(id).ifPresent(task -> moveTo(id, task.occurrence().due().getMonthValue() + months));
  }

  /** Moves something to another month of its year. */
  void moveTo(UUID id, int month) {
    if (month >= 1
        && month <= 12
        && task(id).filter(task -> task.occurrence().due().getMonthValue() != month).isPresent()) {
      change(Texts.get("wheel.move.label"), id, now -> now.inMonth(month), Optional.empty());
    }
  }

  void setTitle(UUID id, String title) {
    edit(id, "title", now -> now.worded(title, now.basis(), now.background()));
  }

  void setBasis(UUID id, String basis) {
    edit(id, "basis", now -> now.worded(now.title(), basis, now.background()));
  }

  void setBackground(UUID id, String background) {
    edit(id, "background", now -> now.worded(now.title(), now.basis(), background));
  }

  void setDue(UUID id, LocalDate due) {
    edit(id, "due", now -> now.dueOn(due));
  }

  /** Skips something by agreement (R18). */
  void skip(UUID id, LocalDate on, String reference, List<String> drafts) {
    shown(
        Texts.get("wheel.skip.label"),
        id,
        now -> now.withDeviation(Optional.of(new Deviation(on, reference))),
        drafts,
        Texts.get("wheel.skip.done"));
  }

  void unskip(UUID id) {
    change(
        Texts.get("wheel.unskip.label"),
        id,
        now -> now.withDeviation(Optional.empty()),
        Optional.empty());
  }

  /** Points a document out as evidence. */
  void show(UUID id, Paper paper, List<String> drafts) {
    shown(
        Texts.get("wheel.paper.label"),
        id,
        now -> now.withEvidence(now.itemId(), Optional.of(paper)),
        drafts,
        Texts.get("wheel.paper.done"));
  }

  /** Points an item of a meeting out as evidence. */
  void show(UUID id, UUID item) {
    change(
        Texts.get("wheel.item.label"),
        id,
        now -> now.withEvidence(Optional.of(item), now.paper()),
        Optional.of(Texts.get("wheel.item.done")));
  }

  /** Takes back what was pointed out; what came out of an item it proposed stays. */
  void unshow(UUID id) {
    change(
        Texts.get("wheel.unshow.label"),
        id,
        now -> now.withEvidence(Optional.empty(), Optional.empty()),
        Optional.empty());
  }

  void remove(UUID id) {
    frame
        .work()
        .change(
            Texts.get("wheel.remove.label"),
            session -> {
              session.wheels().remove(id);
              return id;
            },
            gone -> frame.done(Texts.get("wheel.remove.done")));
  }

  /** Puts something on the agenda of the meeting it proposes itself to. */
  void putOnAgenda(WheelItem.Task task) {
    ClosingItems closing = frame.content().closingItems();
    task.standing()
        .meeting()
        .ifPresent(meeting ->
            frame
                .work()
                .change(
                    Texts.get("wheel.put.label"),
                    session -> {
                      session.carryOver().putOnAgenda(task.record(), meeting, closing);
                      return meeting;
                    },
                    there -> frame.done(Texts.get("wheel.put.done"))));
  }

  /** What the wheel of a year could hold. */
  List<NextYear.Line> review(int wanted) {
    return picture
        .get()
        .map(now ->
            NextYear.review(
                wanted,
                now.forum(),
                now.sector(),
                now.records(),
                now.records().stream()
                    .map(OccurrenceRecord::occurrence)
                    .filter(one -> one.due().getYear() == wanted)
                    .toList(),
                frame.content().duties(),
                UUID::randomUUID))
        .orElse(List.of());
  }

  /** Writes the chosen lines of a review. */
  void write(int wanted, List<Occurrence> wheel) {
    frame
        .work()
        .change(
            Texts.get("wheel.review.label", wanted),
            session -> {
              wheel.forEach(session.wheels()::save);
              return wanted;
            },
            written -> {
              year.set(written);
              frame.done(Texts.get("wheel.review.done", wheel.size(), written));
            });
  }

  void go(Place place) {
    frame.go(place);
  }

  Optional<WheelItem.Task> task(UUID id) {
    return picture.get().flatMap(now -> now.task(id));
  }

  private void shown(
      String label, UUID id, UnaryOperator<Occurrence> change, List<String> drafts, String done) {
    frame
        .work()
        .change(
            label,
            session -> {
              drafts.forEach(place -> session.settings().setDraft(place, ""));
              session.wheels().occurrence(id).map(change).ifPresent(session.wheels()::save);
              return id;
            },
            changed -> frame.done(done));
  }

  private void change(
      String label, UUID id, UnaryOperator<Occurrence> change, Optional<String> done) {
    frame
        .work()
        .change(
            label,
            session -> {
              session.wheels().occurrence(id).map(change).ifPresent(session.wheels()::save);
              return id;
            },
            changed -> done.ifPresent(frame::done));
  }

  /** Reads it inside the transaction, so that another field typed at once is kept. */
  private void edit(UUID id, String field, UnaryOperator<Occurrence> change) {
    frame
        .work()
        .edit(
            Texts.get("wheel.edit.label"),
            "wheel/" + id + "/" + field,
            session ->
                session.wheels().occurrence(id).map(change).ifPresent(session.wheels()::save));
  }

  @Override
  public void close() {
    live.close();
  }
}
