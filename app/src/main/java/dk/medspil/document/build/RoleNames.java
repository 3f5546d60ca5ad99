package dk.medspil.document.build;

import dk.medspil.document.model.CleanText;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.privacy.PersonNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts roles in the place of names: in the list of members, and wherever somebody wrote the name of
 * a member or a guest in a text, the whole of it, the first name or a surname. Who is responsible
 * or proposed something loses every common first name, also of people nobody entered. A word too
 * many is better than a name too many: "Skov" at the head of a sentence goes where somebody is
 * called so.
 */
final class RoleNames {
  private static final String GUEST = "gæst";
  private static final String COLLEAGUE = "kollega";

  /** A person's name, not a description such as "TR for natholdet": every word begins as a name. */
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}\\p{Ll}\\S*(\\s+(\\p{Lu}\\S*|af|von|van|de|der))*");

  /** A word that may be a first name, with the names after it. */
  private static final Pattern NAMES =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}[\\p{L}'’-]*)(?:\\s+\\p{Lu}[\\p{L}'’-]*)*");

  private final List<Replacement> wholeNames = new ArrayList<>();
  private final List<Replacement> singleNames = new ArrayList<>();
  private final List<Replacement> firstWords = new ArrayList<>();

  private record Replacement(Pattern name, String role) {
    String in(String text) {
      return name.matcher(text).replaceAll(Matcher.quoteReplacement(role));
    }
  }

  private RoleNames(List<Member> members, String guests) {
    members.stream()
        .map(member -> member.named(CleanText.line(member.name())))
        .filter(member -> !member.name().isBlank())
        .sorted(Comparator.comparingInt((Member member) -> -member.name().length()))
        .forEach(member -> {
          add(member.name(), member.role().label());
          firstWords.add(replacement(member.name().split("\\s+", 2)[0], member.role().label()));
        });
    Stream.of(guests.split("[,;:/()\\n]| og "))
        .flatMap(part -> NAMES.matcher(part).results().map(name -> fromFirstName(name.group())))
        .filter(name -> name.contains(" ") || PersonNames.isFirstName(name))
        .forEach(name -> add(name, GUEST));
  }

  /** One text of a meeting's workplace, in which nobody of the meeting is named. */
  static String insteadOfNames(String text, MeetingRecord record) {
    return new RoleNames(record.members(), record.meeting().guests()).text(text);
  }

  static MeetingRecord insteadOfNames(MeetingRecord record) {
    RoleNames names = new RoleNames(record.members(), record.meeting().guests());
    MeetingRecord nameless = new RecordTexts(names::text, names::people).in(record);
    return new MeetingRecord(
        record.workplace(),
        record.forum(),
        record.members().stream().map(member -> member.named("")).toList(),
        nameless.meeting().withGuests(""),
        record.attendance().stream().map(RoleNames::nameless).toList(),
        nameless.items(),
        nameless.outcomes(),
        nameless.attachments(),
        nameless.tasks(),
        nameless.boards().stream().map(RoleNames::withoutRoles).toList(),
        record.minutes(),
        record.versions(),
        nameless.addenda(),
        nameless.lifted(),
        record.cleared());
  }

  /** A substitute is no member, so only that there was one may be told. */
  private static Attendance nameless(Attendance attendance) {
    return attendance.substitute().isBlank()
        ? attendance
        : attendance.withSubstitute(Attendance.SOME_SUBSTITUTE);
  }

  /** Who said something on a board stays in the room, even as a role. */
  private static BoardRecord withoutRoles(BoardRecord board) {
    return new BoardRecord(
        board.board(),
        board.prompts(),
        board.notes().stream().map(Note::withoutRole).toList(),
        board.groups(),
        board.rating());
  }

  private void add(String name, String role) {
    wholeNames.add(replacement(name, role));
    if (PERSON.matcher(name).matches()) {
      Stream.of(name.split("\\s+"))
          .filter(RoleNames::isName)
          .forEach(part -> singleNames.add(replacement(part, role)));
    }
  }

  /** "Konsulent Lone Birk" is Lone Birk; without a common first name all of it is kept. */
  private static String fromFirstName(String names) {
    String[] words = names.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      if (PersonNames.isFirstName(words[i])) {
        return String.join(" ", List.of(words).subList(i, words.length));
      }
    }
    return names.strip();
  }

  /** The letters beside a name must not be letters, or "Bo" would be found in "Botilbuddet". */
  private static Replacement replacement(String name, String role) {
    String words = Pattern.quote(name).replace(" ", "\\E\\s+\\Q");
    if (name.contains(" ")) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Replacement(Pattern.compile("(?<!\\p{L})" + words + "s?(?!\\p{L})", flags), role);
    }
    // A single name may be a plain word as well, so it is known by its capital letter or letters.
    String capitals = Pattern.quote(name.toUpperCase(Locale.ROOT)) + "S?";
    return new Replacement(
        Pattern.compile("(?<!\\p{L})(?:" + words + "s?|" + capitals + ")(?!\\p{L})"), role);
  }

  /** An initial with its full stop is too little to tell who is meant. */
  private static boolean isName(String part) {
    return part.length() > 1 && Character.isUpperCase(part.charAt(0)) && !part.endsWith(".");
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
    return NAMES
        .matcher(result)
        .replaceAll(found -> Matcher.quoteReplacement(nameless(found.group())));
  }

  private static String nameless(String names) {
    String name = fromFirstName(names);
    boolean known = PersonNames.isFirstName(name.split("\\s+", 2)[0]);
    return known ? names.substring(0, names.length() - name.length()) + COLLEAGUE : names;
  }
}
