package dk.medspil.exchange;

import dk.medspil.domain.duty.Course;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.meeting.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * A forum with what belongs to it and nothing else.
 *
 * @param forum the forum
 * @param members its members, in order
 * @param proposals what waits for its next agenda, oldest first
 * @param courses what is noted of its members' courses
 * @param agreement what a TRIO agreed on
 */
public record ForumPart(
    Forum forum,
    List<Member> members,
    List<Proposal> proposals,
    List<Course> courses,
    Optional<TrioAgreement> agreement) {

  public ForumPart {
    members = List.copyOf(members);
    proposals = List.copyOf(proposals);
    courses = List.copyOf(courses);
  }

  /**
   * A forum as a single meeting or board needs it: who was a member, and nothing of their office.
   */
  public static ForumPart without(Forum forum, List<Member> members) {
    return new ForumPart(
        forum,
        members.stream().map(member -> member.with(member.tenure().onlyMembership())).toList(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
