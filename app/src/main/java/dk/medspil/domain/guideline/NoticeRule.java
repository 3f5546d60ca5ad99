package dk.medspil.domain.guideline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How the three months' notice of a voluntary guideline is counted (R04). */
public enum NoticeRule {
  /** Three calendar months to the day; the last day of the month where that day is missing. */
  TO_THE_DAY,
  /** To the end of the month those three months end in, where the local agreement says so. */
  TO_THE_END_OF_THE_MONTH;

  private static final int MONTHS = 3;
  private static final int AGREEMENT_MONTHS = 9;

  /** The last day on which a guideline binds when notice is given on a day. */
  public LocalDate lastDay(LocalDate notice) {
    LocalDate day = shortest(notice);
    return this == TO_THE_DAY ? day : day.with(TemporalAdjusters.lastDayOfMonth());
  }

  /** The earliest day the local MED agreement ends on: nine months after the notice (§ 3 no. 4). */
  public static LocalDate ofLocalAgreement(LocalDate notice) {
    return notice.plusMonths(AGREEMENT_MONTHS);
  }

  /** The earliest day any rule lets it end on. */
  static LocalDate shortest(LocalDate notice) {
    return notice.plusMonths(MONTHS);
  }
}
