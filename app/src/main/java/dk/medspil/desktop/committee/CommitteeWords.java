package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.duty.CourseNeed;
import dk.medspil.domain.duty.CourseNeed.Standing;
import dk.medspil.domain.duty.CourseRules;
import dk.medspil.domain.duty.ElectedTerm;
import dk.medspil.domain.duty.MedDays;
import dk.medspil.domain.forum.Composition.Gap;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the screen says of terms, courses and composition. */
final class CommitteeWords {
  private CommitteeWords() {}

  /** What the forum lacks, as a sentence. */
  static String gap(Gap gap) {
    return switch (gap) {
      case NO_MANAGEMENT -> Texts.get("committee.gap.noManagement");
      case NO_EMPLOYEES -> Texts.get("committee.gap.noEmployees");
      case NO_LEADER -> Texts.get("committee.gap.noLeader");
      case NO_TR -> Texts.get("committee.gap.noTr");
      case NO_AMR -> Texts.get("committee.gap.noAmr");
      case NO_CHAIR -> Texts.get("committee.gap.noChair");
      case TWO_CHAIRS -> Texts.get("committee.gap.twoChairs");
      case CHAIR_NOT_MANAGEMENT -> Texts.get("committee.gap.chairSide");
      case NO_VICE_CHAIR -> Texts.get("committee.gap.noViceChair");
      case VICE_CHAIR_NOT_EMPLOYEES -> Texts.get("committee.gap.viceChairSide");
    };
  }

  /** Since when and for how long, in one line; empty when nothing is noted. */
  static String office(Member member) {
    Tenure tenure = member.tenure();
    Optional<ElectedTerm> term = ElectedTerm.of(member);
    if (member.leftOn().isPresent()) {
      return Texts.get("committee.office.left", DanishFormat.date(member.leftOn().get()));
    }
    if (term.isPresent()) {
      return Texts.get(
          "committee.office.term",
          DanishFormat.date(term.get().elected()),
          DanishFormat.date(term.get().ends()));
    }
    if (tenure.electedOn().isPresent()) {
      return Texts.get("committee.office.elected", DanishFormat.date(tenure.electedOn().get()));
    }
    return tenure
        .joinedOn()
        .map(day -> Texts.get("committee.office.since", DanishFormat.date(day)))
        .orElse("");
  }

  /** "2 af 3 uddannelser er på plads"; empty when none is asked for. */
  static String courses(List<CourseNeed> needs, LocalDate today) {
    long settled = needs.stream().filter(need -> isSettled(need.standing(today))).count();
    return needs.isEmpty() ? "" : Texts.get("committee.courses.count", settled, needs.size());
  }

  private static boolean isSettled(Standing standing) {
    return standing == Standing.DONE
        || standing == Standing.EXEMPT
        || standing == Standing.DECLINED;
  }

  /** How it stands with a member: what is due first, or that all is in order. */
  static List<StatusPill> status(Committee committee, Member member, LocalDate today) {
    List<StatusPill> pills = new ArrayList<>();
    if (member.hasLeftBy(today)) {
      return pills;
    }
    if (!member.isActiveOn(today)) {
      pills.add(pill(Tone.NEUTRAL, Icons.TIME, Texts.get("committee.status.later")));
    }
    election(member, today).ifPresent(pills::add);
    List<CourseNeed> needs = committee.needs(member, today);
    needs.stream()
        .filter(need -> need.standing(today).isDue())
        .map(need -> pill(need, today))
        .forEach(pills::add);
    if (needs.stream().anyMatch(need -> need.standing(today) == Standing.NO_DATE)) {
      pills.add(pill(Tone.NEUTRAL, Icons.EXPLANATION, Texts.get("committee.status.noDate")));
    }
    if (pills.isEmpty() && !needs.isEmpty()) {
      pills.add(pill(Tone.SUCCESS, Icons.IN_ORDER, Texts.get("committee.status.inOrder")));
    }
    return pills;
  }

  /** That there is to be an election; empty while it is more than three months away (R15). */
  static Optional<StatusPill> election(Member member, LocalDate today) {
    return ElectedTerm.of(member)
        .filter(term -> !today.isBefore(term.remindOn()))
        .map(term -> {
          String day = DanishFormat.date(term.ends());
          return term.isRunningOn(today)
              ? pill(Tone.WARNING, Icons.TIME, Texts.get("committee.status.election", day))
              : pill(Tone.DANGER, Icons.ACTION_NEEDED, Texts.get("committee.status.over", day));
        });
  }

  /** How it stands with one course, named. */
  private static StatusPill pill(CourseNeed need, LocalDate today) {
    boolean late = need.standing(today) == Standing.LATE;
    String day = need.by().map(DanishFormat::date).orElse("");
    return pill(
        late ? Tone.DANGER : Tone.WARNING,
        late ? Icons.ACTION_NEEDED : Icons.TIME,
        Texts.get(late ? "committee.status.late" : "committee.status.soon", name(need), day));
  }

  /** How it stands with a course, below its name. */
  static StatusPill standing(CourseNeed need, LocalDate today) {
    String day = need.by().map(DanishFormat::date).orElse("");
    String settled =
        need.course()
            .flatMap(one -> one.settled())
            .map(one -> DanishFormat.date(one.on()))
            .orElse("");
    return switch (need.standing(today)) {
      case DONE -> pill(Tone.SUCCESS, Icons.DONE, Texts.get("committee.course.done", settled));
      case EXEMPT -> pill(Tone.SUCCESS, Icons.DONE, Texts.get("committee.course.exempt", settled));
      case DECLINED ->
          pill(Tone.NEUTRAL, Icons.NO, Texts.get("committee.course.declined", settled));
      case OFFERED -> pill(Tone.NEUTRAL, Icons.WAITING, Texts.get("committee.course.offered", day));
      case IN_TIME -> pill(Tone.NEUTRAL, Icons.OPEN, Texts.get("committee.course.by", day));
      case SOON -> pill(Tone.WARNING, Icons.TIME, Texts.get("committee.course.by", day));
      case LATE -> pill(Tone.DANGER, Icons.ACTION_NEEDED, Texts.get("committee.course.late", day));
      case NO_DATE -> pill(Tone.NEUTRAL, Icons.EXPLANATION, Texts.get("committee.course.noDate"));
    };
  }

  /** The course's name, with the year of the function for a yearly one. */
  static String name(CourseNeed need) {
    return name(need.kind(), need.year());
  }

  static String name(CourseKind kind, int year) {
    return kind.isYearly() ? Texts.get("committee.course.year", kind.label(), year) : kind.label();
  }

  /** How long the course is, where the deadline comes from, and from when the rule applies. */
  static String rule(CourseNeed need) {
    String days = days(need.halfDays());
    return switch (need.kind()) {
      case WORK_ENVIRONMENT -> Texts.get("committee.rule.workEnvironment", days);
      case SUPPLEMENTARY ->
          need.year() == 1
              ? Texts.get("committee.rule.firstYear", days)
              : Texts.get("committee.rule.laterYear", days);
      case MED -> Texts.get("committee.rule.med", days);
    };
  }

  /** By when the first year's days must be able to begin, once the compulsory course is had. */
  static Optional<String> begins(List<CourseNeed> needs) {
    return needs.stream()
        .filter(need -> need.kind() == CourseKind.WORK_ENVIRONMENT)
        .flatMap(need -> need.course().flatMap(one -> one.settled()).stream())
        .findFirst()
        .map(done ->
            Texts.get(
                "committee.rule.begins",
                DanishFormat.date(CourseRules.supplementaryBeginsBy(done.on()))));
  }

  /** How many days of MED training are earned in the term, by when to use them, and why. */
  static String medDays(MedDays days, LocalDate today) {
    String earned =
        Texts.get("committee.klip", days.earned(today), DanishFormat.date(days.lapsesOn()));
    return earned
        + " "
        + Texts.get(days.bothFunctions() ? "committee.klip.both" : "committee.klip.one");
  }

  /** "1½ dag", "2 dage". */
  private static String days(int halfDays) {
    String whole = halfDays % 2 == 0 ? "" : "½";
    String word = halfDays < 4 ? "dag" : "dage";
    return halfDays / 2 + whole + "\u00a0" + word;
  }

  private static StatusPill pill(Tone tone, Icons icon, String text) {
    var pill = new StatusPill(tone, icon, text).withoutGround();
    pill.setWrapText(true);
    pill.setMinWidth(0);
    return pill;
  }
}
