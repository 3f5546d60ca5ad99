package dk.medspil.document.build;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.task.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts roles in the place of the members' names: in the list of members, and wherever somebody
 * wrote a member's name in a text, the whole of it, the first name or a surname. A word too many is
 * better than a name too many: "Skov" at the head of a sentence goes where somebody is called so.
 */
final class RoleNames {
  private final List<Replacement> wholeNames = new ArrayList<>();
  private final List<Replacement> singleNames = new ArrayList<>();
  private final List<Replacement> firstWords = new ArrayList<>();

  /** A person's name, not a description such as "TR for natholdet": every word begins as a name. */
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}\\p{Ll}\\S*(\\s+(\\p{Lu}\\S*|af|von|van|de|der))*");

  private record Replacement(Pattern name, String role) {
    String in(String text) {
      return name.matcher(text).replaceAll(Matcher.quoteReplacement(role));
    }
  }

  private RoleNames(List<Member> members) {
    List<Member> named =
        members.stream()
            .filter(member -> !member.name().isBlank())
            .sorted(Comparator.comparingInt((Member member) -> -member.name().length()))
            .toList();
    for (Member member : named) {
      String name = member.name().strip();
      String role = member.role().label();
      wholeNames.add(replacement(name, role));
      firstWords.add(replacement(name.split("\\s+", 2)[0], role));
      if (PERSON.matcher(name).matches()) {
        Stream.of(name.split("\\s+"))
            .filter(RoleNames::isName)
            .forEach(part -> singleNames.add(replacement(part, role)));
      }
    }
  }

  static MeetingRecord insteadOfNames(MeetingRecord record) {
    RoleNames names = new RoleNames(record.members());
    return new MeetingRecord(
        record.workplace(),
        record.forum(),
        record.members().stream().map(RoleNames::nameless).toList(),
        names.in(record.meeting()),
        record.attendance(),
        record.items().stream().map(names::in).toList(),
        record.outcomes().stream().map(names::in).toList(),
        record.tasks().stream().map(names::in).toList(),
        record.boards().stream().map(names::in).toList(),
        record.minutes(),
        record.versions(),
        record.addenda().stream().map(names::in).toList());
  }

  /** The letters beside a name must not be letters, or "Bo" would be found in "Botilbuddet". */
  private static Replacement replacement(String name, String role) {
    String words = Pattern.quote(name).replace(" ", "\\E\\s+\\Q");
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    Pattern pattern =
        name.contains(" ")
            ? Pattern.compile("(?<!\\p{L})" + words + "s?(?!\\p{L})", flags)
            : Pattern.compile("(?<!\\p{L})" + words + "s?(?!\\p{L})");
    return new Replacement(pattern, role);
  }

  /** An initial with its full stop is too little to tell who is meant. */
  private static boolean isName(String part) {
    return part.length() > 1 && Character.isUpperCase(part.charAt(0)) && !part.endsWith(".");
  }

  private static Member nameless(Member member) {
    return member.named("");
  }

  private String text(String text) {
    String result = text;
    for (Replacement replacement : wholeNames) {
      result = replacement.in(result);
    }
    for (Replacement replacement : singleNames) {
      result = replacement.in(result);
    }
    return result;
  }

  private String people(String text) {
    String result = text(text);
    for (Replacement replacement : firstWords) {
      result = replacement.in(result);
    }
    return result;
  }

  private Meeting in(Meeting meeting) {
    return meeting.moved(
        text(meeting.title()),
        meeting.date(),
        meeting.start(),
        meeting.end(),
        text(meeting.place()));
  }

  private AgendaItem in(AgendaItem item) {
    Origin origin = item.origin();
    return item.edit()
        .title(text(item.title()))
        .background(text(item.background()))
        .questions(text(item.questions()))
        .rule(text(item.rule()))
        .raisedBy(people(item.raisedBy()))
        .origin(new Origin(origin.kind(), origin.source(), origin.date(), people(origin.detail())))
        .done();
  }

  private Outcome in(Outcome outcome) {
    return outcome
        .withText(text(outcome.text()))
        .withTask(people(outcome.responsible()), outcome.due(), outcome.taskId());
  }

  private Task in(Task task) {
    return new Task(
        task.id(),
        task.forumId(),
        text(task.title()),
        people(task.responsible()),
        task.due(),
        task.state(),
        task.origin(),
        task.createdOn(),
        task.closedOn(),
        text(task.remark()));
  }

  private BoardRecord in(BoardRecord record) {
    Board board = record.board();
    return new BoardRecord(
        board.worded(text(board.title()), text(board.intro())),
        record.prompts().stream().map(this::in).toList(),
        record.notes().stream().map(this::in).toList(),
        record.groups().stream().map(group -> group.named(text(group.name()))).toList());
  }

  private BoardPrompt in(BoardPrompt prompt) {
    return new BoardPrompt(
        prompt.id(),
        prompt.boardId(),
        prompt.position(),
        prompt.step(),
        text(prompt.field()),
        text(prompt.text()));
  }

  /** Who said something on a board stays in the room, even as a role. */
  private Note in(Note note) {
    return note.withText(text(note.text())).withoutRole();
  }

  private Addendum in(Addendum addendum) {
    return new Addendum(addendum.id(), addendum.meetingId(), addendum.on(), text(addendum.text()));
  }
}
