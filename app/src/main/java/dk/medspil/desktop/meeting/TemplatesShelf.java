package dk.medspil.desktop.meeting;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.TemplateCodec;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.store.Session;
import dk.medspil.store.SettingStore.OwnContent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The built-in templates and the user's own, side by side. Used inside reads and changes. */
final class TemplatesShelf {
  private static final String KIND = "template";

  private final ContentLibrary library;
  private final TemplateCodec codec = new TemplateCodec();

  TemplatesShelf(ContentLibrary library) {
    this.library = library;
  }

  /** All templates: the user's own first, then those that ship. */
  List<Template> all(Session session) {
    return Stream.concat(own(session).stream(), library.templates().stream()).toList();
  }

  /** All templates, those meant for a kind of forum before the rest. */
  List<Template> all(Session session, ForumKind forum) {
    return all(session).stream()
        .sorted(Comparator.comparing((Template template) -> !fits(template, forum)))
        .toList();
  }

  /** Whether a template is meant for a kind of forum. */
  static boolean fits(Template template, ForumKind forum) {
    return template.forums().isEmpty() || template.forums().contains(forum);
  }

  List<Template> own(Session session) {
    return session.settings().ownContent(KIND).stream()
        .flatMap(content -> codec.readOwn(content.json()).stream())
        .toList();
  }

  Optional<String> title(Session session, String id) {
    return find(session, id).map(Template::title);
  }

  Optional<Template> find(Session session, String id) {
    return library
        .template(id)
        .or(() -> own(session).stream().filter(own -> own.id().equals(id)).findFirst());
  }

  /** Writes one of the user's own. */
  void save(Session session, Template template) {
    session
        .settings()
        .save(
            new OwnContent(template.id(), KIND, template.title(), codec.write(List.of(template))));
  }

  /** Changes one of the user's own; does nothing when it is gone. */
  void change(Session session, String id, UnaryOperator<Template> change) {
    own(session).stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .ifPresent(template -> save(session, change.apply(template)));
  }

  /** Puts one of the user's own in the trash. */
  void discard(Session session, String id, Instant at) {
    session.settings().discardOwnContent(id, at);
  }

  /** A copy under a new id that the user may edit. */
  static Template copy(Template template, String id, String title) {
    return new Template(
        id,
        title,
        template.kind(),
        template.forums(),
        template.minutes(),
        template.guidance(),
        template.items(),
        false);
  }
}
