package dk.medspil.content;

import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.meeting.ClosingItems;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.survey.Figure;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.SurveyQuestion;
import dk.medspil.domain.yearwheel.Rhythm;
import dk.medspil.domain.yearwheel.WheelTask;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The content that ships with the program. Each kind is read when it is first asked for and kept;
 * safe to use from several threads.
 */
public final class ContentLibrary {
  private final Lazy<JsonNode> index = new Lazy<>(() -> Json.resource("index.json"));
  private final Lazy<List<Template>> templates = new Lazy<>(this::readTemplates);
  private final Lazy<List<Deck>> decks = new Lazy<>(this::readDecks);
  private final Lazy<List<FormTemplate>> forms = new Lazy<>(this::readForms);
  private final Lazy<List<String>> topics = new Lazy<>(ContentLibrary::readTopics);
  private final Lazy<List<WheelTask>> duties = new Lazy<>(ContentLibrary::readDuties);

  private final Lazy<List<SurveyKind>> surveys =
      new Lazy<>(() ->
          Json.list(Json.resource("surveys.json").required("surveys"), ContentLibrary::survey));

  /** The agenda templates, the most used first. */
  public List<Template> templates() {
    return templates.get();
  }

  /** The template with an id. */
  public Optional<Template> template(String id) {
    return templates().stream().filter(template -> template.id().equals(id)).findFirst();
  }

  /** The template for a kind of meeting; every kind has one. */
  public Template template(MeetingKind kind) {
    return templates().stream()
        .filter(template -> template.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no template for " + kind));
  }

  /** The items the agendas of the templates end with. */
  public ClosingItems closingItems() {
    return ClosingItems.of(templates());
  }

  /** The dialogue decks: the open one, the five sheets, the themes, then boards of other shapes. */
  public List<Deck> decks() {
    return decks.get();
  }

  /** The deck with an id. */
  public Optional<Deck> deck(String id) {
    return decks().stream().filter(deck -> deck.id().equals(id)).findFirst();
  }

  /** The forms, the most used first (handbook 8). */
  public List<FormTemplate> forms() {
    return forms.get();
  }

  /** The form with an id. */
  public Optional<FormTemplate> form(String id) {
    return forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** The names of the APV topics a new workplace starts with, in order (handbook 3.4). */
  public List<String> topicNames() {
    return topics.get();
  }

  /** The whole catalogue of MED tasks; {@link WheelTask#select} picks a workplace's own (R17). */
  public List<WheelTask> duties() {
    return duties.get();
  }

  /** The surveys a forum can run, in the order they are offered. */
  public List<SurveyKind> surveys() {
    return surveys.get();
  }

  private List<Template> readTemplates() {
    return files("templates")
        .flatMap(file -> TemplateCodec.templates(file.required("templates"), true).stream())
        .toList();
  }

  private List<Deck> readDecks() {
    return files("decks")
        .flatMap(file -> DeckCodec.decks(file.required("decks"), true).stream())
        .toList();
  }

  private List<FormTemplate> readForms() {
    return files("forms")
        .flatMap(file -> FormCodec.forms(file.required("forms"), true).stream())
        .toList();
  }

  private Stream<JsonNode> files(String kind) {
    return Json.strings(index.get().required(kind)).stream()
        .map(name -> Json.resource(kind + "/" + name + ".json"));
  }

  private static List<String> readTopics() {
    return Json.strings(Json.resource("apv-topics.json").required("topics"));
  }

  private static List<WheelTask> readDuties() {
    return Json.list(Json.resource("duties.json").required("duties"), ContentLibrary::duty);
  }

  private static WheelTask duty(JsonNode node) {
    return new WheelTask(
        node.required("id").stringValue(),
        node.required("level").stringValue(),
        Set.copyOf(Json.words(node.required("forums"), ForumKind.class)),
        Set.copyOf(Json.words(node.required("sectors"), Sector.class)),
        node.required("binding").stringValue(),
        node.required("title").stringValue(),
        node.required("basis").stringValue(),
        node.required("recurrence").stringValue(),
        node.path("note").asString(""),
        node.has("questions") ? Json.strings(node.required("questions")) : List.of(),
        node.has("rhythm") ? Optional.of(rhythm(node.required("rhythm"))) : Optional.empty(),
        sectors(node, "dutyIn"),
        sectors(node, "maySkipIn"));
  }

  private static SurveyKind survey(JsonNode node) {
    JsonNode scale = node.required("scale");
    return new SurveyKind(
        node.required("id").stringValue(),
        node.required("title").stringValue(),
        node.required("purpose").stringValue(),
        node.required("how").stringValue(),
        Figure.valueOf(node.required("figure").stringValue()),
        node.has("everyMonths")
            ? OptionalInt.of(node.required("everyMonths").intValue())
            : OptionalInt.empty(),
        node.has("duty") ? Optional.of(node.required("duty").stringValue()) : Optional.empty(),
        new Scale(
            scale.required("lowest").intValue(),
            scale.required("highest").intValue(),
            scale.required("lowWord").stringValue(),
            scale.required("highWord").stringValue(),
            scale.required("lowIsGood").booleanValue()),
        Json.list(
            node.required("questions"),
            one ->
                new SurveyQuestion(
                    one.required("code").stringValue(),
                    one.required("theme").stringValue(),
                    one.required("text").stringValue())));
  }

  private static Rhythm rhythm(JsonNode node) {
    return new Rhythm(
        node.required("everyMonths").intValue(),
        node.required("month").intValue(),
        node.path("strict").asBoolean(false));
  }

  private static Set<Sector> sectors(JsonNode node, String field) {
    return node.has(field) ? Set.copyOf(Json.words(node.required(field), Sector.class)) : Set.of();
  }
}
