package dk.medspil.exchange;

import dk.medspil.domain.survey.AnswerCount;
import dk.medspil.domain.survey.Figure;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyQuestion;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.survey.Way;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Surveys as JSON and back. */
final class SurveyCodec {
  private SurveyCodec() {}

  static ObjectNode write(SurveyRecord record) {
    Survey survey = record.survey();
    ObjectNode node =
        Json.object()
            .put("id", survey.id().toString())
            .put("forum", survey.forumId().toString())
            .put("kind", survey.kind())
            .put("title", survey.title())
            .put("way", survey.way().name())
            .put("heldOn", survey.heldOn().toString())
            .put("participants", survey.participants())
            .put("sheets", survey.sheets());
    Json.maybe(node, "countedOn", survey.countedOn());
    node.put("note", survey.note()).put("figure", survey.figure().name());
    Scale scale = survey.scale();
    node.putObject("scale")
        .put("lowest", scale.lowest())
        .put("highest", scale.highest())
        .put("lowWord", scale.lowWord())
        .put("highWord", scale.highWord())
        .put("lowIsGood", scale.lowIsGood());
    ArrayNode questions = node.putArray("questions");
    survey
        .questions()
        .forEach(one ->
            questions
                .addObject()
                .put("code", one.code())
                .put("theme", one.theme())
                .put("text", one.text()));
    ArrayNode counts = node.putArray("counts");
    record
        .counts()
        .forEach(one ->
            counts
                .addObject()
                .put("question", one.question())
                .put("value", one.value())
                .put("count", one.count()));
    ArrayNode improvements = node.putArray("improvements");
    record.improvements().forEach(one -> improvements.add(write(one)));
    return node;
  }

  private static ObjectNode write(Improvement one) {
    ObjectNode node =
        Json.object()
            .put("id", one.id().toString())
            .put("text", one.text())
            .put("kind", one.kind().name());
    Json.maybe(node, "target", one.target());
    return node;
  }

  static SurveyRecord survey(Fields in) {
    UUID id = in.id("id");
    Fields scale = in.object("scale");
    Survey survey =
        new Survey(
            id,
            in.id("forum"),
            in.text("kind"),
            in.text("title"),
            in.word("way", Way.class),
            in.date("heldOn"),
            in.number("participants"),
            in.number("sheets"),
            in.maybeDate("countedOn"),
            in.text("note"),
            in.word("figure", Figure.class),
            scale(scale),
            in.list(
                "questions",
                one -> new SurveyQuestion(one.text("code"), one.text("theme"), one.text("text"))));
    return new SurveyRecord(
        survey,
        in.list(
            "counts",
            one -> new AnswerCount(one.text("question"), one.number("value"), one.number("count"))),
        in.list("improvements", one -> improvement(one, id)));
  }

  private static Scale scale(Fields in) {
    int lowest = in.number("lowest");
    int highest = in.number("highest");
    if (highest <= lowest) {
      throw in.wrong("highest", "er skalaen tom");
    }
    return new Scale(
        lowest, highest, in.text("lowWord"), in.text("highWord"), in.flag("lowIsGood"));
  }

  private static Improvement improvement(Fields in, UUID survey) {
    return new Improvement(
        in.id("id"),
        survey,
        in.text("text"),
        in.word("kind", Improvement.Kind.class),
        in.maybeId("target"));
  }
}
