package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.apv.Topic;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What can be done with the workplace's list of topics (handbook 3.4). */
final class TopicModel {
  /** Where the name of a new topic is kept while it is typed. */
  static final String NEW_PLACE = "apv/topic";

  private final Frame frame;

  TopicModel(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  void add(String name) {
    frame
        .work()
        .change(
            Texts.get("apv.topics.add"),
            session -> {
              session.settings().setDraft(NEW_PLACE, "");
              List<Topic> topics = session.plans().topics();
              int last = topics.isEmpty() ? 0 : topics.getLast().position() + 1;
              session.plans().save(new Topic(session.newId(), name, Optional.empty(), last));
            });
  }

  void rename(UUID id, String name) {
    frame
        .work()
        .edit(
            Texts.get("apv.topics.rename"),
            "apv.topic." + id,
            session ->
                edit(
                    session,
                    id,
                    topic -> new Topic(id, name, topic.lastMapped(), topic.position())));
  }

  void mapped(UUID id, Optional<LocalDate> day) {
    frame
        .work()
        .change(
            Texts.get("apv.topics.mapped"),
            session ->
                edit(session, id, topic -> new Topic(id, topic.name(), day, topic.position())));
  }

  /** Moves a topic one place up or down. */
  void move(UUID id, int by) {
    frame
        .work()
        .change(
            Texts.get("apv.topics.move"),
            session -> {
              List<Topic> topics = new ArrayList<>(session.plans().topics());
              int from = topics.stream().map(Topic::id).toList().indexOf(id);
              int to = from + by;
              if (from >= 0 && to >= 0 && to < topics.size()) {
                Collections.swap(topics, from, to);
                renumber(session, topics);
              }
            });
  }

  void remove(UUID id, String name) {
    frame
        .work()
        .change(
            Texts.get("apv.topics.remove"),
            session -> {
              session.plans().removeTopic(id);
              return name;
            },
            gone -> frame.done(Texts.get("apv.topics.removed", gone)));
  }

  private static void edit(Session session, UUID id, UnaryOperator<Topic> change) {
    session.plans().topics().stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .ifPresent(topic -> session.plans().save(change.apply(topic)));
  }

  private static void renumber(Session session, List<Topic> topics) {
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      session.plans().save(new Topic(topic.id(), topic.name(), topic.lastMapped(), i));
    }
  }
}
