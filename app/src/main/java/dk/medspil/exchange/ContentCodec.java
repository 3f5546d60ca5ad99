package dk.medspil.exchange;

import dk.medspil.store.SettingStore.OwnContent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a package as JSON and back. Reading what was written gives an equal content, and
 * equal contents give the same bytes.
 */
final class ContentCodec {
  private ContentCodec() {}

  static ObjectNode write(PackageContent content) {
    ObjectNode node = Json.object();
    content.workplace().ifPresent(workplace -> node.set("workplace", ForumCodec.write(workplace)));
    ObjectNode settings = node.putObject("settings");
    new TreeMap<>(content.settings()).forEach(settings::put);
    list(node, "forums", content.forums(), ForumCodec::write);
    list(node, "meetings", content.meetings(), MeetingCodec::write);
    list(node, "boards", content.boards(), BoardCodec::write);
    list(node, "tasks", content.tasks(), TaskCodec::write);
    list(node, "topics", content.topics(), PlanCodec::write);
    list(node, "lines", content.lines(), PlanCodec::write);
    list(node, "occurrences", content.occurrences(), WheelCodec::write);
    list(node, "surveys", content.surveys(), SurveyCodec::write);
    maybeList(node, "rounds", content.apv().rounds(), RoundCodec::write);
    maybeList(node, "changes", content.apv().changes(), RoundCodec::write);
    maybeList(node, "accidents", content.apv().accidents(), RoundCodec::write);
    list(node, "guidelines", content.guidelines(), GuidelineCodec::write);
    list(node, "strategies", content.strategies(), StrategyCodec::write);
    maybeList(node, "forms", content.forms(), FormJson::write);
    list(node, "ownContent", content.ownContent(), ContentCodec::write);
    maybeList(node, "lookFiles", content.lookFiles(), LookCodec::write);
    return node;
  }

  static PackageContent read(JsonNode node) {
    Fields in = new Fields(node, "");
    return new PackageContent(
        in.maybeObject("workplace").map(ForumCodec::workplace),
        settings(in.object("settings").node()),
        in.list("forums", ForumCodec::forum),
        in.list("meetings", MeetingCodec::meeting),
        in.list("boards", BoardCodec::board),
        in.list("tasks", TaskCodec::task),
        in.list("topics", PlanCodec::topic),
        in.list("lines", PlanCodec::line),
        in.maybeList("occurrences", WheelCodec::occurrence),
        in.maybeList("surveys", SurveyCodec::survey),
        in.maybeList("strategies", StrategyCodec::strategy),
        new ApvPart(
            in.maybeList("rounds", RoundCodec::round),
            in.maybeList("changes", RoundCodec::change),
            in.maybeList("accidents", RoundCodec::accident)),
        in.maybeList("forms", FormJson::form),
        in.maybeList("guidelines", GuidelineCodec::record),
        in.list("ownContent", ContentCodec::ownContent),
        in.maybeList("lookFiles", LookCodec::file));
  }

  private static Map<String, String> settings(JsonNode node) {
    Map<String, String> settings = new TreeMap<>();
    node.properties()
        .forEach(entry -> settings.put(entry.getKey(), entry.getValue().stringValue()));
    return settings;
  }

  private static ObjectNode write(OwnContent content) {
    return Json.object()
        .put("id", content.id())
        .put("kind", content.kind())
        .put("title", content.title())
        .put("json", content.json());
  }

  private static OwnContent ownContent(Fields in) {
    return new OwnContent(in.text("id"), in.text("kind"), in.text("title"), in.text("json"));
  }

  /** Left out when there are none: a single meeting never has any. */
  private static <T> void maybeList(
      ObjectNode node, String field, Collection<T> entries, Function<T, ObjectNode> write) {
    if (!entries.isEmpty()) {
      list(node, field, entries, write);
    }
  }

  private static <T> void list(
      ObjectNode node, String field, Collection<T> entries, Function<T, ObjectNode> write) {
    ArrayNode array = node.putArray(field);
    entries.forEach(entry -> array.add(write.apply(entry)));
  }
}
