package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Counts paper sheets: one person's numbers are typed, Enter counts them in, and they are gone. The
 * sheet under way is held by the window alone: written down, it would be a row about one person
 * (R19).
 */
final class PaperCount implements SurveyScreen.Body {
  private static final int BLANK = -1;
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final SurveyModel model;
  private final Survey asked;
  private final Map<String, ChoiceRow<Integer>> answers = new LinkedHashMap<>();
  private final Label count = new Label();
  private final Label advice = new Label();
  private final Card view;
  private final Command add;
  private final Command end;
  private final Command restart;

  PaperCount(SurveyModel model, Survey asked) {
    this.model = model;
    this.asked = asked;
    add =
        Command.of(Texts.get("survey.sheet.add"), Texts.get("survey.sheet.addHelp"), this::add)
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+Enter");
    end = CountActs.end(model);
    restart = CountActs.restart(model);
    var rows = new VBox();
    rows.getStyleClass().add("survey-questions");
    asked.questions().forEach(question -> rows.getChildren().add(row(question)));
    rows.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    ScrollPane scroll = SurveyWords.scrolling(rows);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var how = SurveyWords.wrapped(Texts.get("survey.sheet.how", SurveyWords.scale(asked.scale())));
    how.getStyleClass().add("muted");
    advice.setWrapText(true);
    advice.setMinHeight(Region.USE_PREF_SIZE);
    advice.managedProperty().bind(advice.textProperty().isNotEmpty());
    advice.getStyleClass().add("field-message");
    count.getStyleClass().add("semibold");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var acts =
        new FlowPane(
            add.primaryButton(),
            end.button(),
            restart.linkButton(),
            Reason.FIVE_ANSWERS.link(model.frame()));
    acts.getStyleClass().add("survey-fields");
    var content = new VBox(how, scroll, advice, acts);
    content.getStyleClass().add("field-stack");
    view = new Card(Texts.get("survey.sheet.title"), count, content);
  }

  private Region row(SurveyQuestion question) {
    var text = SurveyWords.wrapped(question.text());
    var row =
        new ChoiceRow<>(
            question.text(),
            Stream.concat(
                    Stream.of(Choice.of(BLANK, Texts.get("survey.sheet.blank"))),
                    asked.scale().values().stream()
                        .map(value -> Choice.of(value, Integer.toString(value))))
                .toList());
    row.getStyleClass().add("segment");
    answers.put(question.code(), row);
    var line = new FoldingLine(text, row, 18);
    line.getStyleClass().add("survey-ask");
    row.focusWithinProperty().subscribe(inside -> line.pseudoClassStateChanged(CURRENT, inside));
    return line;
  }

  /** A digit answers the question that has the focus, and goes on to the next. */
  private void typed(KeyEvent event) {
    int at = focused();
    String digit = event.getCharacter();
    if (at >= 0 && digit.matches("\\d") && asked.scale().has(Integer.parseInt(digit))) {
      rows().get(at).setValue(Integer.parseInt(digit));
      focus(Math.min(at + 1, answers.size() - 1));
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    int at = focused();
    if (at < 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> focus(Math.max(0, at - 1));
      case DOWN -> focus(Math.min(at + 1, answers.size() - 1));
      case BACK_SPACE -> backOver(at);
      case ENTER -> add();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Blanks the question; where it is blank already, the one before. */
  private void backOver(int at) {
    int back = rows().get(at).getValue() == BLANK ? Math.max(0, at - 1) : at;
    rows().get(back).setValue(BLANK);
    focus(back);
  }

  private List<ChoiceRow<Integer>> rows() {
    return new ArrayList<>(answers.values());
  }

  private int focused() {
    List<ChoiceRow<Integer>> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private void focus(int at) {
    rows().get(at).getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void add() {
    Map<String, Integer> sheet = new LinkedHashMap<>();
    answers.forEach((code, row) -> {
      if (row.getValue() != BLANK) {
        sheet.put(code, row.getValue());
      }
    });
    if (sheet.isEmpty()) {
      advice.setText(Texts.get("survey.sheet.empty"));
      focus();
      return;
    }
    advice.setText("");
    model.addSheet(sheet);
    rows().forEach(row -> row.setValue(BLANK));
    focus();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show(SurveyPicture picture) {
    Survey now = picture.report().survey();
    count.setText(Texts.get("survey.sheet.count", now.sheets(), now.participants()));
    if (now.sheets() > now.participants()) {
      advice.setText(Texts.get("survey.sheet.tooMany"));
    }
  }

  @Override
  public void focus() {
    focus(0);
  }

  @Override
  public List<Command> commands() {
    return List.of(add, end, restart);
  }

  @Override
  public void flush() {
    // The sheet under way is kept nowhere, on purpose.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
