package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FormSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sections of a form, each with how far it has come; beside the form where there is room. */
final class FormOutline extends StackPane {
  private final VBox lines = new VBox();
  private final IntConsumer open;

  /**
   * An outline.
   *
   * @param open goes to a section, from 0
   */
  FormOutline(IntConsumer open) {
    this.open = open;
    getStyleClass().add("form-outline");
    getChildren().setAll(new Card(Texts.get("form.outline"), lines));
    setMaxHeight(USE_PREF_SIZE);
  }

  void show(FormPicture now) {
    List<Node> shown = new ArrayList<>();
    List<FormSection> sections = now.template().sections();
    for (int i = 0; i < sections.size(); i++) {
      shown.add(line(sections.get(i), i, now.form().answers()));
    }
    // What has the focus must not be replaced under it.
    if (lines.getChildren().stream().noneMatch(Node::isFocused)) {
      lines.getChildren().setAll(shown);
    }
  }

  private Button line(FormSection section, int place, Answers answers) {
    long answered = section.fields().stream().filter(answers::isAnswered).count();
    String words =
        answered == section.fields().size()
            ? Texts.get("form.outline.all", section.title())
            : Texts.get("form.outline.some", section.title(), answered, section.fields().size());
    Button line =
        Command.of(section.title(), words, () -> open.accept(place))
            .withIcon(answered == section.fields().size() ? Icons.DONE : Icons.OPEN)
            .linkButton();
    line.setAccessibleText(words);
    line.setFocusTraversable(false);
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("form-outline-line");
    return line;
  }
}
