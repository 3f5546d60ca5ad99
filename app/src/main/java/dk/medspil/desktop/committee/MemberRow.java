package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.forum.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One member: role and name, term, and what is due; the fields stand below when it is open. */
final class MemberRow extends VBox {
  private static final double WORDS_EM = 27;

  private final CommitteeModel model;
  private final UUID id;
  private final Consumer<MemberRow> onOpen;
  private final Label role = new Label();
  private final Label name = new Label();
  private final Label office = new Label();
  private final Label courses = new Label();
  private final VBox status = new VBox();
  private final FoldingLine line;
  private Optional<MemberEditor> editor = Optional.empty();

  MemberRow(CommitteeModel model, UUID id, Consumer<MemberRow> onOpen) {
    this.model = model;
    this.id = id;
    this.onOpen = onOpen;
    role.getStyleClass().add("semibold");
    List.of(role, name, office, courses)
        .forEach(label -> {
          label.setWrapText(true);
          label.setMinHeight(USE_PREF_SIZE);
          label.managedProperty().bind(label.textProperty().isNotEmpty());
        });
    List.of(name, courses).forEach(label -> label.getStyleClass().addAll("small", "muted"));
    office.getStyleClass().add("small");
    var who = new VBox(role, name);
    who.getStyleClass().add("committee-who");
    var term = new VBox(office, courses);
    HBox.setHgrow(term, Priority.ALWAYS);
    var words = new HBox(who, term);
    words.getStyleClass().add("committee-words");
    status.getStyleClass().add("committee-status");
    line = new FoldingLine(words, status, WORDS_EM);
    line.getStyleClass().add("committee-line");
    line.setOnMouseClicked(event -> toggle());
    getStyleClass().addAll("row", "committee-row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleHelp(Texts.get("committee.row.help"));
    // Before the fields: Esc in a number field would take back what is typed.
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    getChildren().setAll(line);
  }

  UUID member() {
    return id;
  }

  void show(Committee committee, Member member) {
    role.setText(member.roleLabel());
    name.setText(standsIn(committee, member).orElse(member.name()));
    office.setText(CommitteeWords.office(member));
    courses.setText(CommitteeWords.courses(committee.needs(member, model.today()), model.today()));
    List<StatusPill> pills = CommitteeWords.status(committee, member, model.today());
    status.getChildren().setAll(pills);
    setAccessibleText(
        Stream.concat(
                Stream.of(role, name, office, courses).map(Label::getText),
                pills.stream().map(Label::getText))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", ")));
    editor.ifPresent(fields -> fields.show(committee, member));
  }

  private static Optional<String> standsIn(Committee committee, Member member) {
    return member
        .tenure()
        .standsInFor()
        .flatMap(wanted ->
            committee.members().stream().filter(one -> one.id().equals(wanted)).findFirst())
        .map(one -> {
          List<String> words = new ArrayList<>();
          if (!member.name().isBlank()) {
            words.add(member.name());
          }
          words.add(Texts.get("committee.row.standsIn", one.roleLabel()));
          return String.join(", ", words);
        });
  }

  boolean isOpen() {
    return editor.isPresent();
  }

  /** Shows the fields and puts the focus in the first. */
  void open() {
    if (editor.isEmpty()) {
      model
          .committeeProperty()
          .get()
          .ifPresent(committee ->
              committee.members().stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .ifPresent(member -> {
                    editor = Optional.of(new MemberEditor(model, committee, member));
                    getChildren().setAll(line, editor.get());
                    onOpen.accept(this);
                  }));
    }
    editor.ifPresent(MemberEditor::focus);
  }

  /** Hides the fields; what is typed in them is written. */
  void shut() {
    editor.ifPresent(MemberEditor::close);
    editor = Optional.empty();
    getChildren().setAll(line);
  }

  void flush() {
    editor.ifPresent(MemberEditor::flush);
  }

  private void toggle() {
    if (isOpen()) {
      requestFocus();
      shut();
    } else {
      open();
    }
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      requestFocus();
      shut();
      event.consume();
    }
  }
}
