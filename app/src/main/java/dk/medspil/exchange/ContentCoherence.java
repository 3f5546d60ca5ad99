package dk.medspil.exchange;

import dk.medspil.content.DeckCodec;
import dk.medspil.content.FormCodec;
import dk.medspil.content.RefusedContentException;
import dk.medspil.content.TemplateCodec;
import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.look.LookFile;
import dk.medspil.store.SettingStore.OwnContent;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be true of what a workplace made itself: forms that are filled in, own templates, decks
 * and forms, and the files of its look.
 */
final class ContentCoherence {
  private final PackageContent content;
  private final PackageIds ids;

  private ContentCoherence(PackageContent content, PackageIds ids) {
    this.content = content;
    this.ids = ids;
  }

  static void require(PackageContent content, PackageIds ids) {
    var work = new ContentCoherence(content, ids);
    work.filledForms();
    work.ownContent();
    work.lookFiles();
  }

  /** Nothing is answered twice at one place, and what was asked can be read. */
  private void filledForms() {
    for (int i = 0; i < content.forms().size(); i++) {
      String at = "/forms/" + i;
      FilledForm form = content.forms().get(i);
      ids.unique(at, form.id());
      ids.known(at + "/forum", Optional.of(form.forumId()), ids.forums());
      if ((form.state() == FormState.FINISHED) != form.finishedOn().isPresent()) {
        throw new Fields.Wrong(at + "/finishedOn", "passer datoen ikke med, om skemaet er færdigt");
      }
      form.origin()
          .ifPresent(origin ->
              ids.known(
                  at + "/origin",
                  Optional.of(origin.id()),
                  switch (origin.kind()) {
                    case AGENDA_ITEM -> ids.items();
                    case PLAN_LINE -> ids.lines();
                    case TASK -> ids.tasks();
                  }));
      Set<List<String>> places = new HashSet<>();
      for (Answer answer : form.answers().all()) {
        if (!places.add(List.of(answer.field(), answer.row(), answer.part()))) {
          throw new Fields.Wrong(at + "/answers", "står det samme felt to gange");
        }
      }
      try {
        new FormCodec().read(form.title(), form.template().getBytes(StandardCharsets.UTF_8));
      } catch (RefusedContentException refusal) {
        throw new Fields.Wrong(
            at + "/template", "står der noget, som ikke kan bruges (" + refusal.getMessage() + ")");
      }
    }
  }

  private void ownContent() {
    Set<String> own = new HashSet<>();
    for (int i = 0; i < content.ownContent().size(); i++) {
      OwnContent entry = content.ownContent().get(i);
      String at = "/ownContent/" + i;
      if (!own.add(entry.id())) {
        throw new Fields.Wrong(at + "/id", "står den samme id to gange");
      }
      try {
        byte[] bytes = entry.json().getBytes(StandardCharsets.UTF_8);
        switch (entry.kind()) {
          case "deck" -> new DeckCodec().read(entry.title(), bytes);
          case "form" -> new FormCodec().read(entry.title(), bytes);
          default -> new TemplateCodec().read(entry.title(), bytes);
        }
      } catch (RefusedContentException refusal) {
        throw new Fields.Wrong(
            at + "/json", "står der noget, som ikke kan bruges (" + refusal.getMessage() + ")");
      }
    }
  }

  private void lookFiles() {
    Set<LookFile.Kind> kinds = EnumSet.noneOf(LookFile.Kind.class);
    for (int i = 0; i < content.lookFiles().size(); i++) {
      LookFile file = content.lookFiles().get(i);
      String at = "/lookFiles/" + i;
      if (!kinds.add(file.kind())) {
        throw new Fields.Wrong(at + "/kind", "står den samme slags fil to gange");
      }
      if (!file.isOfItsKind()) {
        throw new Fields.Wrong(at + "/base64", "står der ikke en fil af den slags");
      }
    }
  }
}
