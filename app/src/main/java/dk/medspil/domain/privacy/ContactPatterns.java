package dk.medspil.domain.privacy;

import dk.medspil.domain.privacy.PrivacyFinding.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses and Danish telephone numbers: eight digits in a row, in pairs or in fours,
 * with or without +45 (handbook 10.1). Dates written as eight digits, and numbers that a word
 * before them calls a case, an account or a company, are left alone.
 */
final class ContactPatterns {
  private static final String NAME = "[\\p{L}\\p{N}._%+-]";
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<!" + NAME + ")" + NAME + "{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}");

  private static final String GAP = "[ \\u00a0\\u202f]";
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d+])(?<!\\d[-./,])(?:(?:\\+|00)45"
              + GAP
              + "?)?"
              + "(?:[2-9]\\d{7}|[2-9]\\d"
              + GAP
              + "\\d\\d"
              + GAP
              + "\\d\\d"
              + GAP
              + "\\d\\d"
              + "|[2-9]\\d{3}"
              + GAP
              + "\\d{4})(?![-/.,]?\\d)(?!\\p{L})");

  /** How far before a number the word stands that says what it counts. */
  private static final int BEFORE = 24;

  private static final Pattern ANOTHER_NUMBER =
      Pattern.compile(
          "(?:cvr|ean|p-?n|p-?enhed|sag|journal|konto|reg\\.|faktura|ordre|vare|bilag|løbe|ref|uge"
              + "|kr|år|dokument)[\\p{L}.-]*[\\s:.]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ContactPatterns() {}

  /** Returns a finding for each, addresses before numbers. */
  static List<PrivacyFinding> find(String text) {
    List<PrivacyFinding> findings = new ArrayList<>();
    Matcher email = EMAIL.matcher(text);
    while (email.find()) {
      findings.add(new PrivacyFinding(Kind.EMAIL, email.start(), email.end(), email.group()));
    }
    Matcher phone = PHONE.matcher(text);
    while (phone.find()) {
      if (!isDate(phone.group()) && !countsSomethingElse(text, phone.start())) {
        findings.add(new PrivacyFinding(Kind.PHONE, phone.start(), phone.end(), phone.group()));
      }
    }
    return findings;
  }

  private static boolean countsSomethingElse(String text, int start) {
    return ANOTHER_NUMBER.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
  }

  /** "20261122" and "22112026" are more often days than telephones. */
  private static boolean isDate(String digits) {
    return digits.length() == 8
        && digits.chars().allMatch(Character::isDigit)
        && (isDay(digits, 0, 4, 6) || isDay(digits, 4, 2, 0));
  }

  private static boolean isDay(String digits, int year, int month, int day) {
    int inYear = Integer.parseInt(digits, year, year + 4, 10);
    try {
      LocalDate.of(
          inYear,
          Integer.parseInt(digits, month, month + 2, 10),
          Integer.parseInt(digits, day, day + 2, 10));
    } catch (DateTimeException notADay) {
      return false;
    }
    return inYear >= 1900 && inYear < 2100;
  }
}
