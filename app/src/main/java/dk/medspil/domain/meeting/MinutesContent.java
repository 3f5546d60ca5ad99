package dk.medspil.domain.meeting;

import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The minutes as plain text, one fact a line: what a version freezes and its SHA-256 is taken of.
 */
public final class MinutesContent {
  /** So many characters of a SHA-256 that nobody makes a file to fit them. */
  private static final int FINGERPRINT = 32;

  private MinutesContent() {}

  /** The text; the same record always gives the same text. */
  public static String of(MeetingRecord record) {
    StringBuilder text = new StringBuilder();
    Meeting meeting = record.meeting();
    line(text, "forum", record.forum().name());
    line(text, "møde", meeting.title());
    line(text, "dato", meeting.date() + " " + meeting.start() + "-" + meeting.end());
    line(text, "sted", meeting.place());
    line(text, "gæster", meeting.guests());
    for (Attendance attendance : record.attendance()) {
      member(record, attendance)
          .ifPresent(
              m -> line(text, attendance.presence().label(), m.roleLabel() + part(attendance)));
    }
    List<String> numbers = AgendaNumbers.of(record.items());
    for (int i = 0; i < record.items().size(); i++) {
      item(text, record, numbers.get(i), record.items().get(i));
    }
    return text.toString();
  }

  private static void item(
      StringBuilder text, MeetingRecord record, String number, AgendaItem item) {
    line(text, number, item.title() + (item.isConfidential() ? " (fortroligt)" : ""));
    line(
        text,
        "  besluttes",
        item.decidedBy() + item.decidedOn().map(day -> " [" + day + "]").orElse(""));
    for (Attendance attendance : record.attendance()) {
      if (attendance.away().contains(item.id())) {
        member(record, attendance)
            .ifPresent(member -> line(text, "  ikke til stede", member.roleLabel()));
      }
    }
    for (Attachment file : record.attachments(item.id())) {
      // With its fingerprint: another file under the same name is another version.
      String fingerprint = " [" + file.sha256().substring(0, FINGERPRINT) + "]";
      String about = file.description().isBlank() ? "" : ", " + file.description().strip();
      line(text, "  bilag", file.name() + about + fingerprint);
    }
    record.lifted(item.id()).forEach(one -> text.append(lifted(one)));
    for (Outcome outcome : record.outcomes(item.id())) {
      line(
          text,
          "  "
              + outcome.kind().label()
              + outcome.side().map(Side::label).map(s -> " " + s).orElse(""),
          outcome.text()
              + (outcome.responsible().isBlank() ? "" : " [" + outcome.responsible() + "]")
              + outcome.due().map(due -> " [" + due + "]").orElse("")
              + outcome.communication().map(MinutesContent::told).orElse("")
              + (outcome.confidential() ? " (fortroligt)" : ""));
    }
  }

  /**
   * The lifted items that minutes may tell of: all while they can be edited, and afterwards those
   * that were approved, whatever has become of their forms (R24).
   *
   * @param versions those of the minutes, the oldest first
   */
  public static List<LiftedItem> approved(
      List<LiftedItem> lifted, Minutes minutes, List<MinutesVersion> versions) {
    if (minutes.isEditable()) {
      return lifted;
    }
    String frozen = versions.isEmpty() ? "" : versions.getLast().content();
    return lifted.stream().filter(one -> frozen.contains(lifted(one))).toList();
  }

  private static String lifted(LiftedItem one) {
    StringBuilder text = new StringBuilder();
    line(text, "  løftet op", one.to() + " [" + one.sentOn() + "]");
    return text.toString();
  }

  /**
   * The minutes as they are now, frozen as the version after those there are.
   *
   * @param state the state the step brought them to
   * @param by whose step it was, see {@link MinutesVersion#by}
   */
  public static MinutesVersion version(
      UUID id, MeetingRecord record, MinutesState state, Instant at, String by) {
    String content = of(record);
    int number = record.versions().stream().mapToInt(MinutesVersion::number).max().orElse(0) + 1;
    return new MinutesVersion(
        id, record.meeting().id(), number, state, at, by, content, sha256(content));
  }

  private static String told(Communication communication) {
    return Stream.of(communication.told(), communication.channel(), communication.access())
        .filter(words -> !words.isBlank())
        .map(words -> " [" + words.strip() + "]")
        .collect(Collectors.joining());
  }

  /** Lower-case hex of the SHA-256 of a text in UTF-8. */
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static Optional<Member> member(MeetingRecord record, Attendance attendance) {
    return record.members().stream().filter(m -> m.id().equals(attendance.memberId())).findFirst();
  }

  private static String part(Attendance attendance) {
    return attendance.from().map(t -> " fra " + t).orElse("")
        + attendance.until().map(t -> " til " + t).orElse("")
        + (attendance.substitute().isBlank() ? "" : " (" + attendance.substitute() + ")");
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isBlank()) {
      // Further lines of a text are set in, so that only an item stands at the margin.
      text.append(name).append(": ").append(value.strip().replace("\n", "\n    ")).append('\n');
    }
  }
}
