package dk.medspil.exchange;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.forum.Tenure;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.Proposal;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The workplace and its forums as JSON and back. */
final class ForumCodec {
  private ForumCodec() {}

  static ObjectNode write(Workplace workplace) {
    return Json.object()
        .put("id", workplace.id().toString())
        .put("name", workplace.name())
        .put("organisation", workplace.organisation())
        .put("sector", workplace.sector().name());
  }

  static Workplace workplace(Fields in) {
    return new Workplace(
        in.id("id"), in.text("name"), in.text("organisation"), in.word("sector", Sector.class));
  }

  static ObjectNode write(ForumPart part) {
    Forum forum = part.forum();
    ObjectNode node =
        Json.object()
            .put("id", forum.id().toString())
            .put("kind", forum.kind().name())
            .put("name", forum.name());
    Json.maybe(node, "parent", forum.parent());
    node.put("formalised", forum.formalised()).put("position", forum.position());
    node.set("rules", write(forum.rules()));
    ArrayNode members = node.putArray("members");
    part.members().forEach(member -> members.add(write(member)));
    ArrayNode proposals = node.putArray("proposals");
    part.proposals().forEach(proposal -> proposals.add(write(proposal)));
    if (!part.courses().isEmpty()) {
      ArrayNode courses = node.putArray("courses");
      part.courses().forEach(course -> courses.add(CourseCodec.write(course)));
    }
    part.agreement().ifPresent(one -> node.set("agreement", write(one)));
    return node;
  }

  static ForumPart forum(Fields in) {
    UUID id = in.id("id");
    Forum forum =
        new Forum(
            id,
            in.word("kind", ForumKind.class),
            in.text("name"),
            in.maybeId("parent"),
            rules(in.object("rules")),
            in.flag("formalised"),
            in.number("position"));
    return new ForumPart(
        forum,
        in.list("members", member -> member(member, id)),
        in.list("proposals", proposal -> proposal(proposal, id)),
        in.maybeList("courses", CourseCodec::course),
        in.maybeObject("agreement").map(agreement -> agreement(agreement, id)));
  }

  private static ObjectNode write(TrioAgreement agreement) {
    ObjectNode node = Json.object().put("id", agreement.id().toString());
    ObjectNode answers = node.putObject("answers");
    for (TrioQuestion question : TrioQuestion.values()) {
      if (agreement.answers().containsKey(question)) {
        answers.put(question.name(), agreement.answer(question));
      }
    }
    agreement.agreedOn().ifPresent(day -> node.put("agreedOn", day.toString()));
    agreement.reviewOn().ifPresent(day -> node.put("reviewOn", day.toString()));
    return node;
  }

  private static TrioAgreement agreement(Fields in, UUID forum) {
    Fields given = in.object("answers");
    Map<TrioQuestion, String> answers = new EnumMap<>(TrioQuestion.class);
    for (TrioQuestion question : TrioQuestion.values()) {
      given.maybeText(question.name()).ifPresent(text -> answers.put(question, text));
    }
    return new TrioAgreement(
        in.id("id"), forum, answers, in.maybeDate("agreedOn"), in.maybeDate("reviewOn"));
  }

  private static ObjectNode write(RulesOfProcedure rules) {
    return Json.object()
        .put("meetingsPerYear", rules.meetingsPerYear())
        .put("proposalDaysBefore", rules.proposalDaysBefore())
        .put("agendaDaysBefore", rules.agendaDaysBefore())
        .put("minutesDaysAfter", rules.minutesDaysAfter())
        .put("commentDaysAfter", rules.commentDaysAfter())
        .put("sentDaysAfter", rules.sentDaysAfter())
        .put("workingDays", rules.workingDays());
  }

  private static RulesOfProcedure rules(Fields in) {
    int minutes = in.number("minutesDaysAfter");
    return new RulesOfProcedure(
        in.number("meetingsPerYear"),
        in.number("proposalDaysBefore"),
        in.number("agendaDaysBefore"),
        minutes,
        in.maybeNumber("commentDaysAfter").orElse(RulesOfProcedure.usualComments(minutes)),
        in.maybeNumber("sentDaysAfter").orElse(RulesOfProcedure.usualSent(minutes)),
        in.flag("workingDays"));
  }

  private static ObjectNode write(Member member) {
    ObjectNode node =
        Json.object()
            .put("id", member.id().toString())
            .put("name", member.name())
            .put("role", member.role().name())
            .put("side", member.side().name())
            .put("duty", member.duty().name())
            .put("position", member.position());
    member.leftOn().ifPresent(day -> node.put("leftOn", day.toString()));
    Tenure tenure = member.tenure();
    tenure.joinedOn().ifPresent(day -> node.put("joinedOn", day.toString()));
    tenure.electedOn().ifPresent(day -> node.put("electedOn", day.toString()));
    tenure.years().ifPresent(years -> node.put("termYears", years));
    Json.maybe(node, "standsInFor", tenure.standsInFor());
    return node;
  }

  private static Member member(Fields in, UUID forum) {
    return new Member(
        in.id("id"),
        forum,
        in.text("name"),
        in.word("role", Role.class),
        in.word("side", Side.class),
        in.word("duty", Duty.class),
        in.number("position"),
        in.maybeDate("leftOn"),
        new Tenure(
            in.maybeDate("joinedOn"),
            in.maybeDate("electedOn"),
            in.maybeNumber("termYears"),
            in.maybeId("standsInFor")));
  }

  private static ObjectNode write(Proposal proposal) {
    ObjectNode node =
        Json.object()
            .put("id", proposal.id().toString())
            .put("title", proposal.title())
            .put("raisedBy", proposal.raisedBy())
            .put("on", proposal.on().toString());
    Json.maybe(node, "note", proposal.noteId());
    return node;
  }

  private static Proposal proposal(Fields in, UUID forum) {
    return new Proposal(
        in.id("id"),
        forum,
        in.text("title"),
        in.text("raisedBy"),
        in.date("on"),
        in.maybeId("note"));
  }
}
