package dk.medspil.exchange;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.PlanStore;
import dk.medspil.store.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Brings a package into a store: what is new is written, what is already there in the same words
 * stays, and when anything there says something else the whole package is refused. Nothing is ever
 * overwritten.
 */
public final class PackageImport {
  private final Session session;
  private final MedspilPackage made;
  private final List<String> conflicts = new ArrayList<>();

  private PackageImport(Session session, MedspilPackage made) {
    this.session = session;
    this.made = made;
  }

  /** What came of it. */
  public sealed interface Result {
    /** Everything is in the store. */
    record Done(int meetings, int boards) implements Result {}

    /** Nothing was written; the words say why, to follow the name of the file. */
    record Conflict(String why) implements Result {
      /** The refusal as a sentence about a file. */
      public RefusedPackageException about(String file) {
        return new RefusedPackageException(file, why);
      }
    }
  }

  /** Writes a package inside a transaction, or nothing. */
  public static Result into(Session session, MedspilPackage made) {
    return new PackageImport(session, made).run();
  }

  private Result run() {
    PackageContent fresh = fresh();
    if (conflicts.isEmpty() && fresh.ids().anyMatch(session.records()::isTaken)) {
      conflicts.add("kan ikke hentes, for den bruger en id, som allerede er i brug her");
    }
    if (conflicts.isEmpty()) {
      scale(fresh);
    }
    if (!conflicts.isEmpty()) {
      return new Result.Conflict(conflicts.getFirst());
    }
    fresh.insert(session, made.files());
    return new Result.Done(fresh.meetings().size(), fresh.boards().size());
  }

  /** What was chosen here stays; a scale that comes along must hold the lines here too. */
  private void scale(PackageContent fresh) {
    RiskScale scale =
        Optional.ofNullable(fresh.settings().get(PlanStore.SCALE))
            .flatMap(RiskScale::read)
            .orElseGet(session.plans()::scale);
    int size = scale.size();
    int coming = RiskScale.above(size, lines(fresh)).size();
    int here = RiskScale.above(size, session.plans().lines()).size();
    if (coming > 0) {
      conflicts.add(
          "kan ikke hentes, for "
              + fives(coming)
              + " alvor eller sandsynlighed, og her er risikoskalaen 4 × 4");
    } else if (here > 0) {
      conflicts.add(
          "kan ikke hentes, for dens risikoskala er 4 × 4, og her har "
              + DanishFormat.number(here)
              + (here == 1 ? " APV-linje" : " APV-linjer")
              + " 5 i alvor eller sandsynlighed");
    }
  }

  private static List<PlanLine> lines(PackageContent content) {
    return content.lines().stream().map(PlanLineRecord::line).toList();
  }

  private static String fives(int count) {
    return DanishFormat.number(count) + (count == 1 ? " APV-linje" : " APV-linjer") + " har 5 i";
  }

  private PackageContent fresh() {
    PackageContent wanted = made.content();
    PackageContent there = Gathering.workplace(session);
    PackageContent same =
        switch (made.kind()) {
          case MEETING -> meetingThere();
          case BOARD -> boardThere();
          case WORKPLACE -> there;
        };
    boolean all = made.kind() == PackageKind.WORKPLACE;
    if (all && there.workplace().isPresent() && !there.workplace().equals(wanted.workplace())) {
      conflicts.add("er fra en anden arbejdsplads end den, der ligger her i forvejen");
    }
    return new PackageContent(
        there.workplace().isPresent() ? Optional.empty() : wanted.workplace(),
        missing(wanted.settings(), there.settings()),
        forums(wanted, there, all),
        fresh(wanted.meetings(), same.meetings(), p -> p.meeting().id(), p -> named(p.meeting())),
        fresh(
            wanted.boards(),
            same.boards(),
            r -> r.board().id(),
            r -> "tavlen »" + r.board().title() + "«"),
        fresh(wanted.tasks(), same.tasks(), t -> t.id(), t -> "opgaven »" + t.title() + "«"),
        fresh(wanted.topics(), same.topics(), t -> t.id(), t -> "APV-emnet »" + t.name() + "«"),
        fresh(
            wanted.lines(),
            same.lines(),
            r -> r.line().id(),
            r -> "APV-linjen »" + r.line().problem() + "«"),
        fresh(
            wanted.occurrences(),
            same.occurrences(),
            o -> o.id(),
            o -> "»" + o.title() + "« i årshjulet"),
        fresh(
            wanted.surveys(),
            same.surveys(),
            r -> r.survey().id(),
            r -> "målingen »" + r.survey().title() + "«"),
        fresh(
            wanted.strategies(),
            same.strategies(),
            r -> r.strategy().id(),
            r -> "strategien »" + r.strategy().title() + "«"),
        new ApvPart(
            fresh(
                wanted.apv().rounds(),
                same.apv().rounds(),
                r -> r.round().id(),
                r -> "kortlægningen »" + r.round().title() + "«"),
            fresh(
                wanted.apv().changes(),
                same.apv().changes(),
                c -> c.id(),
                c -> "ændringen »" + c.what() + "«"),
            fresh(
                wanted.apv().accidents(),
                same.apv().accidents(),
                a -> a.id(),
                a -> "hændelsen »" + a.what() + "«")),
        fresh(wanted.forms(), same.forms(), f -> f.id(), f -> "skemaet »" + f.title() + "«"),
        fresh(
            wanted.guidelines(),
            same.guidelines(),
            g -> g.entry().id(),
            g -> "retningslinjen »" + g.entry().title() + "«"),
        fresh(wanted.ownContent(), same.ownContent(), o -> o.id(), o -> "»" + o.title() + "«"),
        missing(wanted.lookFiles(), there.lookFiles()));
  }

  /** The package's own meeting as it would be exported from this store. */
  private PackageContent meetingThere() {
    UUID id = made.content().meetings().getFirst().meeting().id();
    PackageContent all = Gathering.workplace(session);
    PackageContent meeting = Gathering.meeting(session, id).orElse(all);
    return new PackageContent(
        all.workplace(),
        all.settings(),
        all.forums(),
        meeting.meetings(),
        merged(meeting.boards(), all.boards(), record -> record.board().id()),
        merged(meeting.tasks(), all.tasks(), task -> task.id()),
        all.topics(),
        all.lines(),
        all.occurrences(),
        all.surveys(),
        all.strategies(),
        all.apv(),
        all.forms(),
        all.guidelines(),
        all.ownContent(),
        all.lookFiles());
  }

  /** The package's own board as it would be exported from this store. */
  private PackageContent boardThere() {
    UUID id = made.content().boards().getFirst().board().id();
    PackageContent all = Gathering.workplace(session);
    PackageContent board = Gathering.board(session, id).orElse(all);
    return new PackageContent(
        all.workplace(),
        all.settings(),
        all.forums(),
        all.meetings(),
        merged(board.boards(), all.boards(), record -> record.board().id()),
        all.tasks(),
        all.topics(),
        all.lines(),
        all.occurrences(),
        all.surveys(),
        all.strategies(),
        all.apv(),
        all.forms(),
        all.guidelines(),
        all.ownContent(),
        all.lookFiles());
  }

  private static <T> List<T> merged(List<T> first, List<T> rest, Function<T, UUID> id) {
    Map<UUID, T> all = new HashMap<>();
    rest.forEach(one -> all.put(id.apply(one), one));
    first.forEach(one -> all.put(id.apply(one), one));
    return List.copyOf(all.values());
  }

  private List<ForumPart> forums(PackageContent wanted, PackageContent there, boolean all) {
    Map<UUID, ForumPart> known = new HashMap<>();
    there.forums().forEach(part -> known.put(part.forum().id(), part));
    List<ForumPart> fresh = new ArrayList<>();
    for (ForumPart part : wanted.forums()) {
      ForumPart old = known.get(part.forum().id());
      if (old == null) {
        fresh.add(part);
      } else if (all && !old.equals(part)) {
        conflicts.add(differs("forummet »" + part.forum().name() + "«"));
      } else if (!all) {
        fresh.add(withNewMembers(old, part));
      }
    }
    return fresh;
  }

  /** Members that a meeting needs for its attendance are added; those who are there stay. */
  private static ForumPart withNewMembers(ForumPart old, ForumPart part) {
    List<UUID> there = old.members().stream().map(Member::id).toList();
    List<Member> fresh =
        part.members().stream().filter(member -> !there.contains(member.id())).toList();
    Forum kept = old.forum();
    return new ForumPart(kept, fresh, List.of(), List.of(), Optional.empty());
  }

  private <T, K> List<T> fresh(
      Collection<T> wanted, Collection<T> there, Function<T, K> id, Function<T, String> name) {
    Map<K, T> known = new HashMap<>();
    there.forEach(one -> known.put(id.apply(one), one));
    List<T> fresh = new ArrayList<>();
    for (T one : wanted) {
      T old = known.get(id.apply(one));
      if (old == null) {
        requireNotInTrash(id.apply(one), name.apply(one));
        fresh.add(one);
      } else if (!old.equals(one)) {
        conflicts.add(differs(name.apply(one)));
      }
    }
    return fresh;
  }

  private void requireNotInTrash(Object id, String name) {
    if (id instanceof UUID row && session.records().isInTrash(row)) {
      conflicts.add("kan ikke hentes, for " + name + " ligger i papirkurven her");
    }
  }

  private static Map<String, String> missing(
      Map<String, String> wanted, Map<String, String> there) {
    Map<String, String> missing = new HashMap<>(wanted);
    missing.keySet().removeAll(there.keySet());
    return missing;
  }

  /** As with settings, what was chosen here stays. */
  private static List<LookFile> missing(List<LookFile> wanted, List<LookFile> there) {
    return wanted.stream()
        .filter(file -> there.stream().noneMatch(one -> one.kind() == file.kind()))
        .toList();
  }

  private static String named(Meeting meeting) {
    return "mødet »" + meeting.title() + "« den " + DanishFormat.date(meeting.date());
  }

  private static String differs(String what) {
    return "kan ikke hentes, for " + what + " findes her i forvejen med et andet indhold";
  }
}
