package dk.medspil.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids in a package: each stands once, and what points somewhere points at one of them. */
final class PackageIds {
  private final Set<UUID> seen = new HashSet<>();
  private final Set<UUID> forums;
  private final Set<UUID> meetings;
  private final Set<UUID> members;
  private final Set<UUID> items;
  private final Set<UUID> tasks;
  private final Set<UUID> lines;
  private final Set<UUID> outcomes;
  private final Set<UUID> topics;
  private final Set<UUID> boards;
  private final Set<UUID> forms;

  PackageIds(PackageContent content) {
    forums = of(content.forums(), part -> part.forum().id());
    meetings = of(content.meetings(), part -> part.meeting().id());
    members = inside(content.forums(), part -> part.members().stream().map(one -> one.id()));
    items = inside(content.meetings(), part -> part.items().stream().map(one -> one.id()));
    tasks = of(content.tasks(), task -> task.id());
    lines = of(content.lines(), record -> record.line().id());
    outcomes = inside(content.meetings(), part -> part.outcomes().stream().map(one -> one.id()));
    topics = of(content.topics(), topic -> topic.id());
    boards = of(content.boards(), record -> record.board().id());
    forms = of(content.forms(), form -> form.id());
  }

  static <T> Set<UUID> of(Collection<T> entries, Function<T, UUID> id) {
    return entries.stream().map(id).collect(Collectors.toSet());
  }

  private static <T> Set<UUID> inside(Collection<T> entries, Function<T, Stream<UUID>> ids) {
    return entries.stream().flatMap(ids).collect(Collectors.toSet());
  }

  Set<UUID> forums() {
    return forums;
  }

  Set<UUID> meetings() {
    return meetings;
  }

  Set<UUID> members() {
    return members;
  }

  /** Of the agenda items of all meetings. */
  Set<UUID> items() {
    return items;
  }

  Set<UUID> tasks() {
    return tasks;
  }

  /** Of the plan lines. */
  Set<UUID> lines() {
    return lines;
  }

  /** Of the lines of the minutes. */
  Set<UUID> outcomes() {
    return outcomes;
  }

  Set<UUID> topics() {
    return topics;
  }

  Set<UUID> boards() {
    return boards;
  }

  /** Of the forms that were filled in. */
  Set<UUID> forms() {
    return forms;
  }

  /** All of some kinds together. */
  static Set<UUID> any(List<Set<UUID>> kinds) {
    return kinds.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  void unique(String at, UUID id) {
    if (!seen.add(id)) {
      throw new Fields.Wrong(at, "står id'en " + id + ", som findes to gange i pakken");
    }
  }

  void known(String at, Optional<UUID> id, Set<UUID> known) {
    if (id.isPresent() && !known.contains(id.get())) {
      throw new Fields.Wrong(at, "peges der på " + id.get() + ", som ikke findes i pakken");
    }
  }
}
