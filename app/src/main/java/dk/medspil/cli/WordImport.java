package dk.medspil.cli;

import dk.medspil.document.read.AgendaDay;
import dk.medspil.document.read.AgendaDraft;
import dk.medspil.document.read.AgendaLine;
import dk.medspil.document.read.WordAgenda;
import dk.medspil.document.read.WordText.NotWordException;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Word agenda or old minutes, as the draft agenda of a planned meeting that nobody has sent: the
 * user looks through its items in the window.
 *
 * @param name the name of the file
 * @param day the first day that is named in it
 * @param items its guessed items; never none
 */
record WordImport(String name, Optional<LocalDate> day, List<AgendaDraft.Item> items) {
  private static final LocalTime START = LocalTime.of(13, 0);
  private static final LocalTime END = LocalTime.of(15, 0);

  /** Whether a file is written in Word, by its name. */
  static boolean isFor(Path file) {
    String lower = name(file).toLowerCase(Locale.ROOT);
    return lower.endsWith(".docx") || lower.endsWith(".doc");
  }

  /** Reads the whole file, or refuses it with a sentence. */
  static WordImport read(Path file) {
    String name = name(file);
    if (!Files.isRegularFile(file)) {
      throw new Refused("»" + name + "« findes ikke.");
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".doc")) {
      throw new Refused(
          "»" + name + "« er i det gamle Word-format. Gem den som .docx i Word, og hent den igen.");
    }
    try {
      if (Files.size(file) > WordAgenda.LARGEST_FILE) {
        throw new Refused("»" + name + "« fylder mere end 20 MB og er næppe en dagsorden.");
      }
      List<AgendaLine> lines = WordAgenda.read(file);
      List<AgendaDraft.Item> items = AgendaDraft.of(lines);
      if (items.isEmpty()) {
        throw new Refused("»" + name + "« har ingen punkter.");
      }
      return new WordImport(name, AgendaDay.of(lines), items);
    } catch (NotWordException notWord) {
      throw new Refused("»" + name + "« er ikke en Word-fil, Medspil kan læse.");
    } catch (IOException failure) {
      throw new Refused("»" + name + "« kan ikke læses.");
    }
  }

  /** Writes the meeting and its items, and gives a sentence about them. */
  String bringInto(Session session, LocalDate today) {
    Forum forum =
        session.workplaces().forums().stream()
            .filter(one -> one.kind().isMed())
            .findFirst()
            .orElseThrow(() ->
                new Refused("Der er intet MED-udvalg, der kan få dagsordenen fra »" + name + "«."));
    Meeting meeting = meeting(session, forum, day.orElse(today));
    session.meetings().save(meeting);
    for (int i = 0; i < items.size(); i++) {
      session.agendas().insert(items.get(i).on(session.newId(), meeting.id(), i));
    }
    String counted = items.size() == 1 ? "1 punkt" : items.size() + " punkter";
    return "Hentet fra %s: %s til en kladde, møde i %s den %s. Se punkterne igennem i vinduet."
        .formatted(name, counted, forum.name(), DanishFormat.date(meeting.date()));
  }

  private static Meeting meeting(Session session, Forum forum, LocalDate day) {
    return new Meeting(
        session.newId(),
        forum.id(),
        MeetingKind.ORDINARY,
        "Ordinært møde i " + forum.name(),
        day,
        START,
        END,
        "",
        MeetingState.PLANNED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
