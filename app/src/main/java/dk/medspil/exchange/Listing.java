package dk.medspil.exchange;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a store holds, with ids, for people and scripts. Two stores with the same content give the
 * same bytes.
 *
 * @param forums in the order they are shown
 * @param meetings oldest first
 * @param boards oldest first
 * @param minutes where the minutes of each meeting stand, by meeting id
 */
public record Listing(
    List<Forum> forums,
    List<Meeting> meetings,
    List<Board> boards,
    Map<UUID, MinutesState> minutes) {

  public Listing {
    forums = List.copyOf(forums);
    meetings = List.copyOf(meetings);
    boards = List.copyOf(boards);
    minutes = Map.copyOf(minutes);
  }

  /** What a store holds now. */
  public static Listing of(Session session) {
    List<Meeting> meetings = session.meetings().all();
    Map<UUID, MinutesState> minutes = new TreeMap<>();
    meetings.forEach(
        meeting -> minutes.put(meeting.id(), session.minutes().minutes(meeting.id()).state()));
    return new Listing(session.workplaces().forums(), meetings, session.boards().all(), minutes);
  }

  /** One object with the arrays forums, meetings, boards and plans. */
  public String json() {
    ObjectNode root = Json.object();
    ArrayNode forumList = root.putArray("forums");
    forums.forEach(forum -> forumList.add(forum(forum)));
    ArrayNode meetingList = root.putArray("meetings");
    meetings.forEach(meeting -> meetingList.add(meeting(meeting)));
    ArrayNode boardList = root.putArray("boards");
    boards.forEach(board -> boardList.add(board(board)));
    ArrayNode planList = root.putArray("plans");
    PlanRef.of(forums).forEach(plan -> planList.add(plan(plan)));
    return Json.text(root);
  }

  private static ObjectNode forum(Forum forum) {
    ObjectNode node =
        Json.object()
            .put("id", forum.id().toString())
            .put("title", forum.name())
            .put("kind", forum.kind().name());
    Json.maybe(node, "parent", forum.parent());
    return node;
  }

  private ObjectNode meeting(Meeting meeting) {
    return Json.object()
        .put("id", meeting.id().toString())
        .put("title", meeting.title())
        .put("forum", meeting.forumId().toString())
        .put("kind", meeting.kind().name())
        .put("date", meeting.date().toString())
        .put("start", meeting.start().toString())
        .put("state", meeting.state().name())
        .put("minutes", minutes.getOrDefault(meeting.id(), MinutesState.DRAFT).name());
  }

  private static ObjectNode board(Board board) {
    ObjectNode node =
        Json.object()
            .put("id", board.id().toString())
            .put("title", board.title())
            .put("forum", board.forumId().toString())
            .put("startedOn", board.startedOn().toString());
    Json.maybe(node, "meeting", board.meetingId());
    return node;
  }

  private static ObjectNode plan(PlanRef plan) {
    return Json.object()
        .put("id", plan.id().toString())
        .put("title", plan.title())
        .put("kind", plan.kind().word())
        .put("forum", plan.forum().id().toString());
  }

  /** The same for people: a heading and one line for each entry. */
  public String text() {
    StringBuilder text = new StringBuilder("Fora\n");
    forums.forEach(forum -> line(text, forum.id(), forum.name()));
    text.append("\nMøder\n");
    meetings.forEach(meeting -> line(text, meeting.id(), meeting.date() + "  " + meeting.title()));
    text.append("\nTavler\n");
    boards.forEach(board -> line(text, board.id(), board.startedOn() + "  " + board.title()));
    text.append("\nPlaner\n");
    PlanRef.of(forums).forEach(plan -> line(text, plan.id(), plan.title()));
    return text.toString().stripTrailing();
  }

  private static void line(StringBuilder text, UUID id, String words) {
    text.append("  ").append(id).append("  ").append(words).append('\n');
  }
}
