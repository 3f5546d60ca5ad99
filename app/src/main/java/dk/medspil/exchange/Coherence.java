package dk.medspil.exchange;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.DeckCodec;
import dk.medspil.content.FormCodec;
import dk.medspil.content.RefusedContentException;
import dk.medspil.content.TemplateCodec;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.meeting.AttachmentName;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.store.SettingStore.OwnContent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a schema cannot see: that ids are unique and lead somewhere, that positions run without
 * gaps, that closed lines were judged (R10) and that frozen minutes still are what was frozen.
 */
final class Coherence {
  private final PackageContent content;
  private final Set<UUID> seen = new HashSet<>();
  private final Set<UUID> forums;
  private final Set<UUID> meetings;
  private final Set<UUID> members;

  private Coherence(PackageContent content) {
    this.content = content;
    forums = ids(content.forums(), part -> part.forum().id());
    meetings = ids(content.meetings(), part -> part.meeting().id());
    members =
        content.forums().stream()
            .flatMap(part -> part.members().stream())
            .map(member -> member.id())
            .collect(Collectors.toSet());
  }

  /** Throws {@link Fields.Wrong} at the first thing that does not hang together. */
  static void require(PackageKind kind, PackageContent content) {
    Coherence work = new Coherence(content);
    if (kind == PackageKind.MEETING && content.meetings().size() != 1) {
      throw new Fields.Wrong("/meetings", "skal der være netop ét møde");
    }
    if (kind == PackageKind.BOARD
        && (content.boards().size() != 1 || !content.meetings().isEmpty())) {
      throw new Fields.Wrong("/boards", "skal der være netop én tavle og intet møde");
    }
    if (content.workplace().isEmpty() && !content.forums().isEmpty()) {
      throw new Fields.Wrong("", "mangler »workplace«");
    }
    work.forums();
    work.meetings();
    work.boards();
    work.tasks();
    work.lines();
    work.wheels();
    work.surveys();
    work.apv();
    work.guidelines();
    work.strategies();
    work.filledForms();
    work.ownContent();
    work.lookFiles();
  }

  private void forums() {
    for (int i = 0; i < content.forums().size(); i++) {
      String at = "/forums/" + i;
      ForumPart part = content.forums().get(i);
      unique(at, part.forum().id());
      known(at + "/parent", part.forum().parent(), forums);
      part.members().forEach(member -> unique(at + "/members", member.id()));
      part.proposals().forEach(proposal -> unique(at + "/proposals", proposal.id()));
      people(at, part);
      part.agreement().ifPresent(one -> unique(at + "/agreement", one.id()));
      if (part.agreement().isPresent() && part.forum().kind() != ForumKind.TRIO) {
        throw new Fields.Wrong(at + "/agreement", "er en aftale om TRIO i et andet forum");
      }
    }
  }

  /** A substitute stands in for somebody else of the forum, and each course is noted once. */
  private void people(String at, ForumPart part) {
    Set<UUID> here = ids(part.members(), Member::id);
    for (Member member : part.members()) {
      known(at + "/members", member.tenure().standsInFor(), here);
      if (member.tenure().standsInFor().equals(Optional.of(member.id()))) {
        throw new Fields.Wrong(at + "/members", "er et medlem suppleant for sig selv");
      }
    }
    Set<List<Object>> noted = new HashSet<>();
    for (Course course : part.courses()) {
      unique(at + "/courses", course.id());
      known(at + "/courses", Optional.of(course.memberId()), here);
      if (!noted.add(List.of(course.memberId(), course.kind(), course.year()))) {
        throw new Fields.Wrong(at + "/courses", "står den samme uddannelse to gange");
      }
    }
  }

  private void meetings() {
    for (int i = 0; i < content.meetings().size(); i++) {
      String at = "/meetings/" + i;
      MeetingPart part = content.meetings().get(i);
      unique(at, part.meeting().id());
      known(at + "/forum", Optional.of(part.meeting().forumId()), forums);
      agenda(at, part);
      Set<UUID> present = new HashSet<>();
      part.attendance()
          .forEach(one -> {
            known(at + "/attendance", Optional.of(one.memberId()), members);
            if (!present.add(one.memberId())) {
              throw new Fields.Wrong(at + "/attendance", "står det samme medlem to gange");
            }
          });
      versions(at, part);
      part.addenda().forEach(addendum -> unique(at + "/addenda", addendum.id()));
    }
  }

  private void agenda(String at, MeetingPart part) {
    Set<UUID> items = ids(part.items(), item -> item.id());
    part.items().forEach(item -> unique(at + "/items", item.id()));
    List<Integer> positions = part.items().stream().map(item -> item.position()).toList();
    if (!positions.equals(IntStream.range(0, positions.size()).boxed().toList())) {
      throw new Fields.Wrong(at + "/items", "står punkterne ikke i rækkefølge fra 0");
    }
    part.comments()
        .forEach(comment -> {
          unique(at + "/comments", comment.id());
          known(at + "/comments", comment.itemId(), items);
        });
    part.attachments()
        .forEach(file -> {
          unique(at + "/attachments", file.id());
          known(at + "/attachments", Optional.of(file.itemId()), items);
          if (!AttachmentName.clean(file.name()).equals(file.name())) {
            throw new Fields.Wrong(at + "/attachments", "står et filnavn, som ikke kan bruges");
          }
        });
    part.outcomes()
        .forEach(outcome -> {
          unique(at + "/outcomes", outcome.id());
          known(at + "/outcomes", Optional.of(outcome.itemId()), items);
          known(at + "/outcomes", outcome.taskId(), ids(content.tasks(), Task::id));
        });
  }

  private void versions(String at, MeetingPart part) {
    Set<Integer> numbers = new HashSet<>();
    part.versions()
        .forEach(version -> {
          unique(at + "/versions", version.id());
          if (!numbers.add(version.number())) {
            throw new Fields.Wrong(at + "/versions", "står det samme nummer to gange");
          }
          if (!MinutesContent.sha256(version.content()).equals(version.sha256())) {
            throw new Fields.Wrong(
                at + "/versions", "passer et frosset referat ikke med sin kontrolsum");
          }
        });
  }

  private void boards() {
    for (int i = 0; i < content.boards().size(); i++) {
      String at = "/boards/" + i;
      BoardRecord record = content.boards().get(i);
      Board board = record.board();
      unique(at, board.id());
      known(at + "/forum", Optional.of(board.forumId()), forums);
      known(at + "/meeting", board.meetingId(), meetings);
      record.prompts().forEach(prompt -> unique(at + "/prompts", prompt.id()));
      record.groups().forEach(group -> unique(at + "/groups", group.id()));
      Set<UUID> groups = record.groups().stream().map(NoteGroup::id).collect(Collectors.toSet());
      record
          .notes()
          .forEach(note -> {
            unique(at + "/notes", note.id());
            known(at + "/notes", note.groupId(), groups);
          });
      boolean outside =
          !board.shape().steps().contains(board.step())
              || record.prompts().stream().anyMatch(p -> !board.shape().steps().contains(p.step()))
              || record.notes().stream().anyMatch(n -> !board.shape().steps().contains(n.step()))
              || board.shape().rounds().stream()
                  .anyMatch(r -> !board.shape().steps().contains(r.step()));
      if (outside) {
        throw new Fields.Wrong(at + "/areas", "ligger noget i et felt, som tavlen ikke har");
      }
      rating(at, record);
      if (Votes.given(record) > board.dots()) {
        throw new Fields.Wrong(at + "/dots", "er der givet flere prikker, end tavlen har");
      }
    }
  }

  /** Every score is of the board's own rating, of parts that are there, and of each thing one. */
  private void rating(String at, BoardRecord record) {
    Set<UUID> parts = ids(record.rating().parts(), BoardPart::id);
    record.rating().parts().forEach(part -> unique(at + "/parts", part.id()));
    List<Integer> positions = record.rating().parts().stream().map(BoardPart::position).toList();
    if (!positions.equals(IntStream.range(0, positions.size()).boxed().toList())) {
      throw new Fields.Wrong(at + "/parts", "står delene ikke i rækkefølge fra 0");
    }
    Set<Object> rated = new HashSet<>();
    for (BoardScore score : record.rating().scores()) {
      unique(at + "/scores", score.id());
      score
          .pair()
          .ifPresent(pair -> {
            known(at + "/scores", Optional.of(pair.first()), parts);
            known(at + "/scores", Optional.of(pair.second()), parts);
          });
      boolean fits =
          record.board().shape().rating().equals(Optional.of(score.quality().kind()))
              && score.quality().kind().isOfPairs() == score.pair().isPresent();
      if (!fits || !rated.add(List.of(score.pair(), score.quality()))) {
        throw new Fields.Wrong(at + "/scores", "står en vurdering, som ikke hører til på tavlen");
      }
    }
    if (!record.rating().isEmpty() && record.board().shape().rating().isEmpty()) {
      throw new Fields.Wrong(at + "/rating", "mangler, hvad tavlen vurderer");
    }
  }

  private void tasks() {
    Set<UUID> filled = ids(content.forms(), FilledForm::id);
    for (int i = 0; i < content.tasks().size(); i++) {
      String at = "/tasks/" + i;
      Task task = content.tasks().get(i);
      unique(at, task.id());
      known(at + "/forum", Optional.of(task.forumId()), forums);
      known(at + "/meeting", task.origin().meetingId(), meetings);
      known(at + "/form", task.origin().form().map(row -> row.formId()), filled);
    }
  }

  private void lines() {
    Set<UUID> topics = ids(content.topics(), topic -> topic.id());
    content.topics().forEach(topic -> unique("/topics", topic.id()));
    for (int i = 0; i < content.lines().size(); i++) {
      String at = "/lines/" + i;
      PlanLineRecord record = content.lines().get(i);
      unique(at, record.line().id());
      known(at + "/forum", Optional.of(record.line().forumId()), forums);
      known(at + "/topic", record.line().topicId(), topics);
      record.evaluations().forEach(one -> unique(at + "/evaluations", one.id()));
      record.trail().forEach(entry -> unique(at + "/trail", entry.id()));
      if (record.line().status() == LineStatus.SOLVED
          && record.evaluations().stream().noneMatch(one -> one.verdict() == Verdict.YES)) {
        throw new Fields.Wrong(
            at + "/status", "er linjen afsluttet, uden at nogen har vurderet effekten");
      }
    }
  }

  /** Evidence leads to an item of the package, and only what may be skipped is skipped (R18). */
  private void wheels() {
    Set<UUID> items =
        content.meetings().stream()
            .flatMap(part -> part.items().stream())
            .map(item -> item.id())
            .collect(Collectors.toSet());
    for (int i = 0; i < content.occurrences().size(); i++) {
      String at = "/occurrences/" + i;
      Occurrence one = content.occurrences().get(i);
      unique(at, one.id());
      known(at + "/forum", Optional.of(one.forumId()), forums);
      known(at + "/item", one.itemId(), items);
      if (one.deviation().isPresent() && !maySkip(one)) {
        throw new Fields.Wrong(at + "/deviation", "er en opgave fraveget, som ikke kan fraviges");
      }
    }
  }

  private void surveys() {
    Set<UUID> targets = ids(content.tasks(), Task::id);
    content.lines().forEach(record -> targets.add(record.line().id()));
    content.meetings().forEach(part -> part.items().forEach(item -> targets.add(item.id())));
    for (int i = 0; i < content.surveys().size(); i++) {
      String at = "/surveys/" + i;
      SurveyRecord record = content.surveys().get(i);
      unique(at, record.survey().id());
      known(at + "/forum", Optional.of(record.survey().forumId()), forums);
      SurveyCoherence.require(at, record);
      record
          .improvements()
          .forEach(one -> {
            unique(at + "/improvements", one.id());
            known(at + "/improvements", one.target(), targets);
          });
    }
  }

  private void apv() {
    Set<UUID> topics = ids(content.topics(), topic -> topic.id());
    Set<UUID> lines = ids(content.lines(), record -> record.line().id());
    for (RoundRecord record : content.apv().rounds()) {
      String at = "/rounds";
      unique(at, record.round().id());
      known(at + "/forum", Optional.of(record.round().forumId()), forums);
      record.round().topics().forEach(topic -> known(at + "/topics", Optional.of(topic), topics));
      record
          .results()
          .forEach(result -> {
            unique(at + "/results", result.id());
            known(at + "/results/topic", result.topicId(), topics);
            known(at + "/results/line", result.lineId(), lines);
          });
    }
    for (ChangeEvent change : content.apv().changes()) {
      unique("/changes", change.id());
      known("/changes/forum", Optional.of(change.forumId()), forums);
      change.topics().forEach(topic -> known("/changes/topics", Optional.of(topic), topics));
    }
    for (Accident accident : content.apv().accidents()) {
      unique("/accidents", accident.id());
      known("/accidents/forum", Optional.of(accident.forumId()), forums);
      known("/accidents/line", accident.lineId(), lines);
    }
  }

  /** No guideline is in a state its trail does not tell of (handbook 1.5). */
  private void guidelines() {
    Set<UUID> outcomes =
        content.meetings().stream()
            .flatMap(part -> part.outcomes().stream())
            .map(outcome -> outcome.id())
            .collect(Collectors.toSet());
    for (int i = 0; i < content.guidelines().size(); i++) {
      String at = "/guidelines/" + i;
      GuidelineRecord record = content.guidelines().get(i);
      unique(at, record.entry().id());
      known(at + "/forum", Optional.of(record.entry().forumId()), forums);
      record.escalations().forEach(one -> unique(at + "/escalations", one.id()));
      record
          .trail()
          .forEach(event -> {
            unique(at + "/trail", event.id());
            known(at + "/trail", event.outcomeId(), outcomes);
          });
      if (!record.isBorneOut()) {
        throw new Fields.Wrong(
            at + "/state", "er retningslinjen i en tilstand, som dens forløb ikke viser");
      }
    }
  }

  private void strategies() {
    Set<UUID> targets = ids(content.boards(), record -> record.board().id());
    content.lines().forEach(record -> targets.add(record.line().id()));
    content.meetings().forEach(part -> part.items().forEach(item -> targets.add(item.id())));
    for (int i = 0; i < content.strategies().size(); i++) {
      String at = "/strategies/" + i;
      StrategyRecord record = content.strategies().get(i);
      unique(at, record.strategy().id());
      known(at + "/forum", Optional.of(record.strategy().forumId()), forums);
      if (record.strategy().toYear() < record.strategy().fromYear()) {
        throw new Fields.Wrong(at + "/toYear", "slutter strategien, før den begynder");
      }
      record.themes().forEach(theme -> unique(at + "/themes", theme.theme().id()));
      for (GoalRecord goal : record.goals()) {
        unique(at + "/themes", goal.goal().id());
        goal.statuses().forEach(status -> unique(at + "/themes", status.id()));
        goal.links()
            .forEach(link -> {
              unique(at + "/themes", link.id());
              known(at + "/themes", link.target(), targets);
            });
      }
    }
  }

  private boolean maySkip(Occurrence one) {
    return content.workplace().isPresent()
        && new ContentLibrary()
            .duties().stream()
                .filter(duty -> one.task().equals(Optional.of(duty.id())))
                .anyMatch(duty -> duty.maySkip(content.workplace().get().sector()));
  }

  /** Nothing is answered twice at one place, and what was asked can be read. */
  private void filledForms() {
    for (int i = 0; i < content.forms().size(); i++) {
      String at = "/forms/" + i;
      FilledForm form = content.forms().get(i);
      unique(at, form.id());
      known(at + "/forum", Optional.of(form.forumId()), forums);
      if ((form.state() == FormState.FINISHED) != form.finishedOn().isPresent()) {
        throw new Fields.Wrong(at + "/finishedOn", "passer datoen ikke med, om skemaet er færdigt");
      }
      Set<List<String>> places = new HashSet<>();
      for (Answer answer : form.answers().all()) {
        if (!places.add(List.of(answer.field(), answer.row(), answer.part()))) {
          throw new Fields.Wrong(at + "/answers", "står det samme felt to gange");
        }
      }
      try {
        new FormCodec().read(form.title(), form.template().getBytes(StandardCharsets.UTF_8));
      } catch (RefusedContentException refusal) {
        throw new Fields.Wrong(
            at + "/template", "står der noget, som ikke kan bruges (" + refusal.getMessage() + ")");
      }
    }
  }

  private void ownContent() {
    Set<String> own = new HashSet<>();
    for (int i = 0; i < content.ownContent().size(); i++) {
      OwnContent entry = content.ownContent().get(i);
      String at = "/ownContent/" + i;
      if (!own.add(entry.id())) {
        throw new Fields.Wrong(at + "/id", "står den samme id to gange");
      }
      try {
        byte[] bytes = entry.json().getBytes(StandardCharsets.UTF_8);
        switch (entry.kind()) {
          case "deck" -> new DeckCodec().read(entry.title(), bytes);
          case "form" -> new FormCodec().read(entry.title(), bytes);
          default -> new TemplateCodec().read(entry.title(), bytes);
        }
      } catch (RefusedContentException refusal) {
        throw new Fields.Wrong(
            at + "/json", "står der noget, som ikke kan bruges (" + refusal.getMessage() + ")");
      }
    }
  }

  private void lookFiles() {
    Set<LookFile.Kind> kinds = EnumSet.noneOf(LookFile.Kind.class);
    for (int i = 0; i < content.lookFiles().size(); i++) {
      LookFile file = content.lookFiles().get(i);
      String at = "/lookFiles/" + i;
      if (!kinds.add(file.kind())) {
        throw new Fields.Wrong(at + "/kind", "står den samme slags fil to gange");
      }
      if (!file.isOfItsKind()) {
        throw new Fields.Wrong(at + "/base64", "står der ikke en fil af den slags");
      }
    }
  }

  private void unique(String at, UUID id) {
    if (!seen.add(id)) {
      throw new Fields.Wrong(at, "står id'en " + id + ", som findes to gange i pakken");
    }
  }

  private static void known(String at, Optional<UUID> id, Set<UUID> known) {
    if (id.isPresent() && !known.contains(id.get())) {
      throw new Fields.Wrong(at, "peges der på " + id.get() + ", som ikke findes i pakken");
    }
  }

  private static <T> Set<UUID> ids(Collection<T> entries, java.util.function.Function<T, UUID> id) {
    return entries.stream().map(id).collect(Collectors.toSet());
  }
}
