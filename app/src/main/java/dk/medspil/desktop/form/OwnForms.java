package dk.medspil.desktop.form;

import dk.medspil.content.FormCodec;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.store.Session;
import dk.medspil.store.SettingStore.OwnContent;
import java.util.List;
import java.util.function.UnaryOperator;

/** Forms as text in the store: the user's own, and those that filled forms were made of. */
final class OwnForms {
  static final String KIND = "form";

  private OwnForms() {}

  /** The user's own forms, by title. */
  static List<FormTemplate> all(Session session) {
    return session.settings().ownContent(KIND).stream().map(own -> read(own.json())).toList();
  }

  /** The questions of a filled form, as it was begun. */
  static FormTemplate of(FilledForm form) {
    return read(form.template());
  }

  /** A form as the text that is frozen with its answers. */
  static String write(FormTemplate template) {
    return new FormCodec().write(List.of(template));
  }

  static void save(Session session, FormTemplate form) {
    session.settings().save(new OwnContent(form.id(), KIND, form.title(), write(form)));
  }

  /** Changes a form as it is in the store now. */
  static void change(Session session, String id, UnaryOperator<FormTemplate> change) {
    all(session).stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .ifPresent(before -> {
          FormTemplate now = change.apply(before);
          if (!now.equals(before)) {
            save(session, now);
          }
        });
  }

  private static FormTemplate read(String json) {
    return new FormCodec().readOwn(json).getFirst();
  }
}
