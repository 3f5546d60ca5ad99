package dk.medspil.content;

import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormColumn;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a schema cannot see about a form: that its parts fit each other. */
final class FormCheck {
  private final PackReader reader;
  private final String pointer;
  private final JsonNode form;
  private final Map<String, FieldKind> kinds = new HashMap<>();

  FormCheck(PackReader reader, String pointer, JsonNode form) {
    this.reader = reader;
    this.pointer = pointer;
    this.form = form;
  }

  /** Refuses a form that could not be filled in as it stands. */
  void require() throws RefusedContentException {
    everyField(this::unique);
    everyField(this::parts);
    everyField(this::consent);
  }

  private interface Check {
    void of(String at, JsonNode field) throws RefusedContentException;
  }

  private void everyField(Check check) throws RefusedContentException {
    JsonNode sections = form.required("sections");
    for (int s = 0; s < sections.size(); s++) {
      JsonNode fields = sections.get(s).required("fields");
      for (int f = 0; f < fields.size(); f++) {
        check.of(pointer + "/sections/" + s + "/fields/" + f, fields.get(f));
      }
    }
  }

  private void unique(String at, JsonNode field) throws RefusedContentException {
    String id = field.required("id").stringValue();
    if (kinds.putIfAbsent(id, kind(field)) != null) {
      throw reader.refused(at, "står »%s« i »id«, men den id er brugt", id);
    }
  }

  private void parts(String at, JsonNode field) throws RefusedContentException {
    FieldKind kind = kind(field);
    boolean hasOptions =
        kind == FieldKind.CHOICE || kind == FieldKind.SCALE || kind == FieldKind.CHECKLIST;
    if (hasOptions != field.has("options")) {
      throw reader.refused(
          at,
          hasOptions ? "mangler »options«%s" : "står »options«, som %s ikke har",
          hasOptions ? "" : kind.name());
    }
    if ((kind == FieldKind.ROWS) != field.has("columns")) {
      throw reader.refused(
          at,
          kind == FieldKind.ROWS ? "mangler »columns«%s" : "står »columns«, som %s ikke har",
          kind == FieldKind.ROWS ? "" : kind.name());
    }
    if (field.has("start") && kind != FieldKind.ROWS) {
      throw reader.refused(at, "står »start«, som %s ikke har", kind.name());
    }
    if (kind == FieldKind.ROWS) {
      reader.requireUnique(at + "/columns", field.required("columns"));
      columns(at, field);
    }
  }

  private void columns(String at, JsonNode field) throws RefusedContentException {
    for (JsonNode column : field.required("columns")) {
      boolean choice = column.path("kind").asString("TEXT").equals(FormColumn.Kind.CHOICE.name());
      if (choice != column.has("options")) {
        throw reader.refused(
            at, "passer »options« ikke til kolonnen »%s«", column.required("title").stringValue());
      }
    }
    for (JsonNode row : field.path("start")) {
      if (row.size() != field.required("columns").size()) {
        throw reader.refused(
            at, "har en række i »start« ikke %s felter", "" + field.required("columns").size());
      }
    }
  }

  private void consent(String at, JsonNode field) throws RefusedContentException {
    String consent = field.path("consent").asString("");
    if (!consent.isEmpty() && kinds.get(consent) != FieldKind.CONSENT) {
      throw reader.refused(at, "peger »consent« på »%s«, som ikke er et samtykke", consent);
    }
  }

  private static FieldKind kind(JsonNode field) {
    return FieldKind.valueOf(field.required("kind").stringValue());
  }
}
