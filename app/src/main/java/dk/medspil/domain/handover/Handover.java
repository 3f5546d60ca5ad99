package dk.medspil.domain.handover;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.duty.CourseNeed;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import java.time.LocalDate;
import java.util.List;

/**
 * What a member hands over.
 *
 * @param forum the only forum anything here is from (R02)
 * @param member who leaves; the note speaks of the role
 * @param tasks open tasks the role is responsible for, the most urgent first
 * @param lines lines of the APV plan the role is responsible for and that are not closed
 * @param boards dialogue boards that are not at their last step
 * @param guidelines those wished, under discussion or given notice of
 * @param meetings the next meetings
 * @param duties what of the wheel of the year is not done and falls due within half a year
 * @param courses what the next in the role has to have, counted as from today
 * @param leftOut how many confidential tasks and lines are left out
 * @param today the day the note is made
 */
public record Handover(
    Forum forum,
    Member member,
    List<Task> tasks,
    List<PlanLine> lines,
    List<Board> boards,
    List<RegisteredGuideline> guidelines,
    List<Meeting> meetings,
    List<Occurrence> duties,
    List<CourseNeed> courses,
    int leftOut,
    LocalDate today) {
  /** How many of the next meetings are told. */
  public static final int MEETINGS = 4;

  /** How far ahead the wheel of the year is told, in months. */
  public static final int MONTHS_AHEAD = 6;

  public Handover {
    tasks = List.copyOf(tasks);
    lines = List.copyOf(lines);
    boards = List.copyOf(boards);
    guidelines = List.copyOf(guidelines);
    meetings = List.copyOf(meetings);
    duties = List.copyOf(duties);
    courses = List.copyOf(courses);
  }
}
