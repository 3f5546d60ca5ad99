package dk.medspil.cli;

import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.RestorePreview;
import dk.medspil.store.RestorePreview.Kind;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what restoring a backup would mean. */
record RestoreWords(RestorePreview preview) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Kopien " + file + (preview.workplace().isEmpty() ? "" : " fra " + preview.workplace()));
    preview
        .taken()
        .ifPresent(at -> {
          ZonedDateTime there = at.atZone(DENMARK);
          lines.add(
              "Taget: "
                  + DanishFormat.weekdayDateYear(there.toLocalDate())
                  + " kl. "
                  + DanishFormat.time(there.toLocalTime()).replace("kl.", "").strip());
        });
    lines.add("Den holder: " + counts(preview.holds()));
    lines.add("Går tabt: " + counts(preview.lost()));
    preview
        .lostMeetings()
        .forEach(
            meeting -> lines.add("  " + DanishFormat.date(meeting.day()) + " " + meeting.title()));
    lines.add("Står anderledes nu: " + preview.changed());
    return lines;
  }

  private static String counts(Map<Kind, Integer> counts) {
    return "møder %d, tavler %d, opgaver %d, APV-linjer %d, bilag %d"
        .formatted(
            counts.getOrDefault(Kind.MEETING, 0),
            counts.getOrDefault(Kind.BOARD, 0),
            counts.getOrDefault(Kind.TASK, 0),
            counts.getOrDefault(Kind.PLAN_LINE, 0),
            counts.getOrDefault(Kind.ATTACHMENT, 0));
  }
}
