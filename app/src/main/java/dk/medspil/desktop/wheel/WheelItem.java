package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.Standing;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What stands in the wheel: something to do, or a meeting. */
sealed interface WheelItem {
  UUID id();

  LocalDate day();

  String title();

  /** Whether nothing more is to be done. */
  boolean isOver();

  /** All of it in one sentence, for a screen reader. */
  String sentence(LocalDate today);

  /**
   * Something to do.
   *
   * @param number on its mark in wheel and list
   * @param limit the latest day its law or agreement allows (R11, R16)
   * @param maySkip whether the forum may agree to skip it (R18)
   */
  record Task(
      OccurrenceRecord record,
      Standing standing,
      int number,
      Optional<LocalDate> limit,
      boolean maySkip)
      implements WheelItem {

    Occurrence occurrence() {
      return record.occurrence();
    }

    Ring ring() {
      return occurrence().ring();
    }

    boolean isMissing(LocalDate today) {
      return standing.isMissing(occurrence(), today);
    }

    boolean isOverLimit() {
      return !isOver() && limit.filter(last -> occurrence().due().isAfter(last)).isPresent();
    }

    @Override
    public UUID id() {
      return occurrence().id();
    }

    @Override
    public LocalDate day() {
      return occurrence().due();
    }

    @Override
    public String title() {
      return occurrence().title();
    }

    @Override
    public boolean isOver() {
      return standing.state().isSettled();
    }

    @Override
    public String sentence(LocalDate today) {
      return Texts.get(
          "wheel.item.sentence",
          ring().label(),
          number,
          title(),
          DanishFormat.date(day()),
          WheelWords.status(this, today));
    }
  }

  /** A meeting of the forum. */
  record Met(Meeting meeting) implements WheelItem {
    @Override
    public UUID id() {
      return meeting.id();
    }

    @Override
    public LocalDate day() {
      return meeting.date();
    }

    @Override
    public String title() {
      return meeting.title();
    }

    @Override
    public boolean isOver() {
      return meeting.state() == MeetingState.HELD;
    }

    @Override
    public String sentence(LocalDate today) {
      return Texts.get(
          "wheel.meeting.sentence",
          title(),
          DanishFormat.date(day()),
          meeting.state().label().toLowerCase(Locale.ROOT));
    }
  }
}
