package dk.medspil.desktop.meeting;

import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.meeting.TemplateItem;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
import java.util.List;

/** Templates and their items with one part changed. */
final class TemplatesEdit {
  private TemplatesEdit() {}

  static Template items(Template it, List<TemplateItem> items) {
    return with(it, it.title(), it.kind(), it.minutes(), it.guidance(), items);
  }

  static Template title(Template it, String title) {
    return with(it, title, it.kind(), it.minutes(), it.guidance(), it.items());
  }

  static Template kind(Template it, MeetingKind kind) {
    return with(it, it.title(), kind, it.minutes(), it.guidance(), it.items());
  }

  static Template minutes(Template it, int minutes) {
    return with(it, it.title(), it.kind(), minutes, it.guidance(), it.items());
  }

  static Template guidance(Template it, String guidance) {
    return with(it, it.title(), it.kind(), it.minutes(), guidance, it.items());
  }

  private static Template with(
      Template it,
      String title,
      MeetingKind kind,
      int minutes,
      String guidance,
      List<TemplateItem> items) {
    return new Template(it.id(), title, kind, it.forums(), minutes, guidance, items, it.builtIn());
  }

  static TemplateItem itemTitle(TemplateItem it, String title) {
    return texts(it, title, it.background(), it.questions(), it.rule());
  }

  static TemplateItem background(TemplateItem it, String background) {
    return texts(it, it.title(), background, it.questions(), it.rule());
  }

  static TemplateItem questions(TemplateItem it, String lines) {
    List<String> questions = lines.lines().filter(line -> !line.isBlank()).toList();
    return texts(it, it.title(), it.background(), questions, it.rule());
  }

  static TemplateItem rule(TemplateItem it, String rule) {
    return texts(it, it.title(), it.background(), it.questions(), rule);
  }

  static TemplateItem form(TemplateItem it, ItemForm form) {
    return plan(it, form, it.minutes(), it.level(), it.recurring(), it.gathers());
  }

  static TemplateItem itemMinutes(TemplateItem it, int minutes) {
    return plan(
        it, it.form(), Math.clamp(minutes, 0, 600), it.level(), it.recurring(), it.gathers());
  }

  static TemplateItem level(TemplateItem it, int level) {
    return plan(it, it.form(), it.minutes(), Math.clamp(level, 0, 1), it.recurring(), it.gathers());
  }

  static TemplateItem recurring(TemplateItem it, boolean recurring) {
    return plan(it, it.form(), it.minutes(), it.level(), recurring, it.gathers());
  }

  static TemplateItem gathers(TemplateItem it, Gathers gathers) {
    return plan(it, it.form(), it.minutes(), it.level(), it.recurring(), gathers);
  }

  static TemplateItem part(TemplateItem it, Part part) {
    return new TemplateItem(
        it.title(),
        it.form(),
        it.minutes(),
        it.level(),
        it.background(),
        it.questions(),
        it.rule(),
        it.recurring(),
        it.gathers(),
        part);
  }

  private static TemplateItem texts(
      TemplateItem it, String title, String background, List<String> questions, String rule) {
    return new TemplateItem(
        title,
        it.form(),
        it.minutes(),
        it.level(),
        background,
        questions,
        rule,
        it.recurring(),
        it.gathers(),
        it.part());
  }

  private static TemplateItem plan(
      TemplateItem it, ItemForm form, int minutes, int level, boolean recurring, Gathers gathers) {
    return new TemplateItem(
        it.title(),
        form,
        minutes,
        level,
        it.background(),
        it.questions(),
        it.rule(),
        recurring,
        gathers,
        it.part());
  }
}
