package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at the top of everything that is printed about a meeting. */
final class MeetingHead {
  private final MeetingRecord record;
  private final Meeting meeting;

  /** Takes a record that has been through an edition. */
  MeetingHead(MeetingRecord record) {
    this.record = record;
    this.meeting = record.meeting();
  }

  /** "Botilbuddet Åkanden, Lilleby Kommune". */
  static String organisation(Workplace workplace) {
    return Stream.of(workplace.name(), workplace.organisation())
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
  }

  String organisation() {
    return organisation(record.workplace());
  }

  /** "Referat, Lokal-MED, torsdag den 3. december 2026": the topic stands in every title. */
  String title(String what) {
    return what
        + ", "
        + record.forum().name()
        + ", "
        + DanishFormat.weekdayDateYear(meeting.date());
  }

  /** A file's name without extension, which sorts by date: "2026-12-03 Lokal-MED referat". */
  static String fileName(MeetingRecord record, String what, Edition edition) {
    String forum = record.forum().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    String name = record.meeting().date() + " " + forum + " " + what;
    return edition.isPublic() ? name + " (offentlig)" : name;
  }

  /** The line a personalemøde with MED status must carry (R01); none for other meetings. */
  List<Block> medStatus() {
    boolean prints = record.forum().printsMedStatus() || meeting.kind() == MeetingKind.STAFF_MED;
    return prints
        ? List.of(
            new Block.Notice(
                Block.Notice.Kind.STATUS,
                "Personalemøde med MED-status",
                List.of(
                    Block.Paragraph.of(
                        "Mødet har MED-status efter den lokale MED-aftale. Alle ansatte deltager"
                            + " og har medindflydelse."))))
        : List.of();
  }

  /** What, when and where. */
  List<Block.KeyValue> facts() {
    List<Block.KeyValue> facts = new ArrayList<>();
    add(facts, "Møde", meeting.title());
    add(
        facts,
        "Tid",
        FirstLetter.large(DanishFormat.weekdayDateYear(meeting.date()))
            + ", "
            + DanishFormat.timeRange(meeting.start(), meeting.end()));
    add(facts, "Sted", meeting.place());
    return facts;
  }

  /** Everybody who is a member. */
  List<Block.KeyValue> members() {
    List<Block.KeyValue> facts = new ArrayList<>();
    add(facts, "Medlemmer", listed(those().stream().map(Member::inList)));
    add(facts, "Gæster", meeting.guests());
    return facts;
  }

  /** Who came, who did not, and who led and wrote. */
  List<Block.KeyValue> attendance() {
    List<Block.KeyValue> facts = new ArrayList<>();
    for (Attendance.Presence presence : Attendance.Presence.values()) {
      add(
          facts,
          presence.label(),
          listed(
              record.members().stream()
                  .flatMap(member ->
                      attendance(member.id())
                          .filter(found -> found.presence() == presence)
                          .map(found -> found.told(member))
                          .stream())));
    }
    add(facts, "Gæster", meeting.guests());
    add(facts, "Mødeleder", withDuty(Duty.CHAIR));
    add(facts, "Referent", withDuty(Duty.SECRETARY));
    return facts;
  }

  /** Adds a fact unless there is nothing to say. */
  static void add(List<Block.KeyValue> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Block.KeyValue(key, Text.of(value.strip())));
    }
  }

  private Optional<Attendance> attendance(UUID member) {
    return record.attendance().stream().filter(a -> a.memberId().equals(member)).findFirst();
  }

  /** The record names all there ever were, so that the public edition can hide them. */
  private List<Member> those() {
    return Attendance.members(meeting, record.members(), record.attendance());
  }

  private String withDuty(Duty duty) {
    return listed(
        those().stream()
            .filter(member -> member.duty() == duty)
            .map(member ->
                member.name().isBlank()
                    ? member.role().word()
                    : member.name() + " (" + member.role().word() + ")"));
  }

  /** People one after the other, as in a sentence. */
  static String listed(Stream<String> words) {
    return FirstLetter.large(words.collect(Collectors.joining(", ")));
  }
}
