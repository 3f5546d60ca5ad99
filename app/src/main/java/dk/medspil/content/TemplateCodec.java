package dk.medspil.content;

import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.meeting.TemplateItem;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Agenda templates as JSON and back. Reading what was written gives the same templates. */
public final class TemplateCodec {

  /**
   * Reads a pack of templates from outside the program, checked against the schema.
   *
   * @param name the file's name, for the sentence of a refusal
   * @return templates that are not built in, with the ids of the file; never empty
   * @throws RefusedContentException if the bytes are not a whole and valid pack of templates
   */
  public List<Template> read(String name, byte[] bytes) throws RefusedContentException {
    PackReader reader = new PackReader(name, bytes, PackFormat.TEMPLATE);
    JsonNode templates = reader.read();
    reader.requireUnique("/templates", templates);
    return templates(templates, false);
  }

  /**
   * Reads what {@link #write} wrote, unchecked: for text that never left the program.
   *
   * @throws RuntimeException if the text is anything else
   */
  public List<Template> readOwn(String json) {
    return templates(Json.MAPPER.readTree(json).required("templates"), false);
  }

  /** Writes templates as a pack file. */
  public String write(List<Template> templates) {
    ObjectNode root = PackReader.header(PackFormat.TEMPLATE);
    ArrayNode list = root.putArray("templates");
    templates.forEach(template -> list.add(write(template)));
    return Json.MAPPER.writeValueAsString(root);
  }

  static List<Template> templates(JsonNode array, boolean builtIn) {
    return Json.list(array, node -> template(node, builtIn));
  }

  private static Template template(JsonNode node, boolean builtIn) {
    return new Template(
        node.required("id").stringValue(),
        node.required("title").stringValue(),
        MeetingKind.valueOf(node.required("kind").stringValue()),
        Set.copyOf(Json.words(node.path("forums"), ForumKind.class)),
        node.required("minutes").intValue(),
        node.path("guidance").asString(""),
        Json.list(node.required("items"), TemplateCodec::item),
        builtIn);
  }

  private static TemplateItem item(JsonNode node) {
    return new TemplateItem(
        node.required("title").stringValue(),
        ItemForm.valueOf(node.required("form").stringValue()),
        node.required("minutes").intValue(),
        node.path("level").asInt(0),
        node.path("background").asString(""),
        Json.strings(node.path("questions")),
        node.path("rule").asString(""),
        node.path("recurring").asBoolean(false),
        Gathers.valueOf(node.path("gathers").asString(Gathers.NOTHING.name())),
        Part.valueOf(node.path("part").asString(Part.MIDDLE.name())));
  }

  private static ObjectNode write(Template template) {
    ObjectNode node =
        Json.MAPPER
            .createObjectNode()
            .put("id", template.id())
            .put("title", template.title())
            .put("kind", template.kind().name())
            .put("minutes", template.minutes())
            .put("guidance", template.guidance());
    node.set("forums", Json.words(template.forums()));
    ArrayNode items = node.putArray("items");
    template.items().forEach(item -> items.add(write(item)));
    return node;
  }

  private static ObjectNode write(TemplateItem item) {
    ObjectNode node =
        Json.MAPPER
            .createObjectNode()
            .put("title", item.title())
            .put("form", item.form().name())
            .put("minutes", item.minutes())
            .put("level", item.level())
            .put("background", item.background())
            .put("rule", item.rule())
            .put("recurring", item.recurring())
            .put("gathers", item.gathers().name())
            .put("part", item.part().name());
    node.set("questions", Json.array(item.questions()));
    return node;
  }
}
