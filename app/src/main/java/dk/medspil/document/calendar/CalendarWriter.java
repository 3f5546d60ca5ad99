package dk.medspil.document.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;

/** Writes entries as an iCalendar file (RFC 5545) with Denmark's time zone in it. */
public final class CalendarWriter {
  private static final String PRODUCT = "-//Medspil//Medspil//DA";

  /** RFC 5545, 3.1: a line holds no more than 75 octets, its line end not counted. */
  private static final int LONGEST_LINE = 75;

  /**
   * Writes all entries into one calendar and flushes, but does not close the stream.
   *
   * @param stamp the moment the file is made
   * @throws IOException if the stream cannot take the bytes
   */
  public void write(List<CalendarEntry> entries, Instant stamp, OutputStream out)
      throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setMethod("PUBLISH");
    calendar.getTimezoneInfo().setDefaultTimezone(DanishTimezone.assignment());
    entries.forEach(entry -> calendar.addEvent(event(entry, stamp)));
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    out.write(folded(text.toString()).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static VEvent event(CalendarEntry entry, Instant stamp) {
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setDateTimeStamp(Date.from(stamp));
    event.setSequence(entry.sequence());
    event.setSummary(entry.title());
    if (!entry.place().isEmpty()) {
      event.setLocation(entry.place());
    }
    if (!entry.description().isEmpty()) {
      event.setDescription(entry.description());
    }
    switch (entry.when()) {
      case CalendarEntry.Timed(LocalDateTime start, LocalDateTime end) -> {
        event.setDateStart(moment(start));
        event.setDateEnd(moment(end));
      }
      case CalendarEntry.AllDay(LocalDate date) -> {
        event.setDateStart(day(date));
        event.setDateEnd(day(date.plusDays(1)));
        event.setTransparency(Transparency.transparent());
      }
    }
    event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
    return event;
  }

  private static ICalDate moment(LocalDateTime time) {
    return new ICalDate(Date.from(time.atZone(DanishTimezone.ID).toInstant()), true);
  }

  private static ICalDate day(LocalDate date) {
    DateTimeComponents components =
        new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    return new ICalDate(components, false);
  }

  /** The library counts characters; Danish letters take two octets and emoji four. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST_LINE * 3);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character == '\r' || character == '\n') {
        octets = 0;
      } else {
        int size = octets(character);
        if (octets + size > LONGEST_LINE) {
          folded.append("\r\n ");
          octets = 1;
        }
        octets += size;
      }
      folded.appendCodePoint(character);
    }
    return folded.toString();
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
