package dk.medspil.content;

import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormSection;
import dk.medspil.domain.form.FormTemplate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forms as JSON and back. Reading what was written gives the same forms. */
public final class FormCodec {

  /**
   * Reads a pack of forms from outside the program, checked against the schema.
   *
   * @param name the file's name, for the sentence of a refusal
   * @return forms that are not built in, with the ids of the file; never empty
   * @throws RefusedContentException if the bytes are not a whole and valid pack of forms
   */
  public List<FormTemplate> read(String name, byte[] bytes) throws RefusedContentException {
    PackReader reader = new PackReader(name, bytes, PackFormat.FORM);
    JsonNode forms = reader.read();
    reader.requireUnique("/forms", forms);
    for (int i = 0; i < forms.size(); i++) {
      new FormCheck(reader, "/forms/" + i, forms.get(i)).require();
    }
    return forms(forms, false);
  }

  /**
   * Reads what {@link #write} wrote, unchecked: for text that never left the program.
   *
   * @throws RuntimeException if the text is anything else
   */
  public List<FormTemplate> readOwn(String json) {
    return forms(Json.MAPPER.readTree(json).required("forms"), false);
  }

  /** Writes forms as a pack file. */
  public String write(List<FormTemplate> forms) {
    ObjectNode root = PackReader.header(PackFormat.FORM);
    ArrayNode list = root.putArray("forms");
    forms.forEach(form -> list.add(write(form)));
    return Json.MAPPER.writeValueAsString(root);
  }

  static List<FormTemplate> forms(JsonNode array, boolean builtIn) {
    return Json.list(array, node -> form(node, builtIn));
  }

  private static FormTemplate form(JsonNode node, boolean builtIn) {
    return new FormTemplate(
        node.required("id").stringValue(),
        node.required("version").intValue(),
        node.required("title").stringValue(),
        node.required("purpose").stringValue(),
        node.required("answeredBy").stringValue(),
        node.path("basis").asString(""),
        Json.list(node.required("sections"), FormCodec::section),
        builtIn);
  }

  private static FormSection section(JsonNode node) {
    return new FormSection(
        node.required("title").stringValue(),
        node.path("help").asString(""),
        Json.list(node.required("fields"), FormCodec::field));
  }

  private static FormField field(JsonNode node) {
    return new FormField(
        node.required("id").stringValue(),
        FieldKind.valueOf(node.required("kind").stringValue()),
        node.required("title").stringValue(),
        node.path("hint").asString(""),
        node.path("required").asBoolean(false),
        Json.strings(node.path("options")),
        Json.list(node.path("columns"), FormCodec::column),
        Json.list(node.path("start"), Json::strings),
        node.has("consent")
            ? Optional.of(node.required("consent").stringValue())
            : Optional.empty());
  }

  private static FormColumn column(JsonNode node) {
    return new FormColumn(
        node.required("id").stringValue(),
        node.required("title").stringValue(),
        FormColumn.Kind.valueOf(node.path("kind").asString("TEXT")),
        Json.strings(node.path("options")));
  }

  private static ObjectNode write(FormTemplate form) {
    ObjectNode node =
        Json.MAPPER
            .createObjectNode()
            .put("id", form.id())
            .put("version", form.version())
            .put("title", form.title())
            .put("purpose", form.purpose())
            .put("answeredBy", form.answeredBy());
    words(node, "basis", form.basis());
    ArrayNode sections = node.putArray("sections");
    for (FormSection section : form.sections()) {
      ObjectNode part = sections.addObject().put("title", section.title());
      words(part, "help", section.help());
      ArrayNode fields = part.putArray("fields");
      section.fields().forEach(field -> fields.add(write(field)));
    }
    return node;
  }

  private static ObjectNode write(FormField field) {
    ObjectNode node =
        Json.MAPPER
            .createObjectNode()
            .put("id", field.id())
            .put("kind", field.kind().name())
            .put("title", field.title());
    words(node, "hint", field.hint());
    if (field.required()) {
      node.put("required", true);
    }
    if (!field.options().isEmpty()) {
      node.set("options", Json.array(field.options()));
    }
    if (!field.columns().isEmpty()) {
      ArrayNode columns = node.putArray("columns");
      field.columns().forEach(column -> columns.add(write(column)));
    }
    if (!field.start().isEmpty()) {
      ArrayNode start = node.putArray("start");
      field.start().forEach(cells -> start.add(Json.array(cells)));
    }
    field.consent().ifPresent(consent -> node.put("consent", consent));
    return node;
  }

  private static ObjectNode write(FormColumn column) {
    ObjectNode node =
        Json.MAPPER
            .createObjectNode()
            .put("id", column.id())
            .put("title", column.title())
            .put("kind", column.kind().name());
    if (!column.options().isEmpty()) {
      node.set("options", Json.array(column.options()));
    }
    return node;
  }

  private static void words(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }
}
