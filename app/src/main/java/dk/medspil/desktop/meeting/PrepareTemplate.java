package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.meeting.AgendaModel;
import dk.medspil.domain.meeting.Template;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which template the agenda came from, and how to make one of it. */
final class PrepareTemplate {
  private final PrepareModel model;
  private final Label name = new Label();
  private final Card card;

  PrepareTemplate(PrepareModel model) {
    this.model = model;
    name.setWrapText(true);
    var save =
        Command.of(
                Texts.get("meeting.prepare.template.save"),
                Texts.get("meeting.prepare.template.saveHelp"),
                this::ask)
            .withIcon(Icons.SAVE_FILE)
            .linkButton();
    save.getStyleClass().add("flush-link");
    var content = new VBox(name, save);
    content.getStyleClass().add("field-stack");
    card = new Card(Texts.get("meeting.prepare.template"), content);
  }

  Region view() {
    return card;
  }

  void show(PreparePicture picture) {
    name.setText(
        picture.templateTitle().orElseGet(() -> Texts.get("meeting.prepare.template.none")));
  }

  private void ask() {
    model
        .pictureProperty()
        .get()
        .ifPresent(now -> {
          var title = new TextField(now.meeting().title());
          var drafts = new Drafts(model.frame().work());
          drafts.text("template/of/" + now.meeting().id(), title);
          drafts.restore();
          model
              .frame()
              .dialogs()
              .form(
                  Texts.get("meeting.prepare.template.form"),
                  PrepareFields.labelled(Texts.get("meeting.prepare.template.name"), title),
                  Texts.get("meeting.prepare.template.save"),
                  Texts.get("meeting.prepare.template.leave"),
                  () -> {
                    drafts.discard();
                    save(now, title.getText());
                  },
                  drafts::discard);
        });
  }

  private void save(PreparePicture now, String typed) {
    String title = typed.isBlank() ? now.meeting().title() : typed.strip();
    model
        .frame()
        .work()
        .change(
            Texts.get("meeting.prepare.undo.template"),
            session -> {
              Template template =
                  AgendaModel.template(
                      session.newId().toString(),
                      title,
                      now.forum().kind(),
                      now.meeting(),
                      session.agendas().items(now.meeting().id()),
                      now.meeting().template().flatMap(id -> model.shelf().find(session, id)));
              model.shelf().save(session, template);
              return template;
            },
            template ->
                model.frame().done(Texts.get("meeting.prepare.template.saved", template.title())));
  }
}
