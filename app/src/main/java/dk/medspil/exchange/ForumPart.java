package dk.medspil.exchange;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.Proposal;
import java.util.List;

/**
 * A forum with what belongs to it and nothing else.
 *
 * @param forum the forum
 * @param members its members, in order
 * @param proposals what waits for its next agenda, oldest first
 */
public record ForumPart(Forum forum, List<Member> members, List<Proposal> proposals) {

  public ForumPart {
    members = List.copyOf(members);
    proposals = List.copyOf(proposals);
  }
}
