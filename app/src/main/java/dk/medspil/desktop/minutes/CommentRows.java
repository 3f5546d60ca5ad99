package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.minutes.ReviewComment;
import dk.medspil.domain.minutes.ReviewComment.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Comments on the draft at one place: those to be dealt with, and how many are. */
final class CommentRows {
  private CommentRows() {}

  /** The rows for these comments; only words, no buttons, when the minutes can't be edited. */
  static List<Node> of(List<ReviewComment> comments, MinutesModel model, boolean editable) {
    List<ReviewComment> open =
        comments.stream().filter(comment -> comment.state() == State.OPEN).toList();
    int done = comments.size() - open.size();
    Stream<Node> rows = open.stream().map(comment -> row(comment, model, editable));
    Stream<Node> rest =
        done == 0 ? Stream.empty() : Stream.of(muted(Texts.get("minutes.comment.done", done)));
    return Stream.concat(rows, rest).toList();
  }

  private static Node row(ReviewComment comment, MinutesModel model, boolean editable) {
    Label who = muted(who(comment));
    who.setGraphic(Icons.STANDPOINT.node());
    Label text = new Label(comment.text());
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    VBox row = new VBox(who);
    if (!comment.passage().isBlank()) {
      row.getChildren().add(muted(Texts.get("minutes.comment.passage", comment.passage())));
    }
    row.getChildren().add(text);
    if (editable) {
      HBox actions = new HBox();
      comment
          .itemId()
          .ifPresent(item ->
              actions
                  .getChildren()
                  .add(
                      Command.of(
                              Texts.get("minutes.comment.take"),
                              Texts.get("minutes.comment.takeHelp"),
                              () -> model.takeComment(comment, item))
                          .linkButton()));
      actions
          .getChildren()
          .addAll(
              Command.of(
                      Texts.get("minutes.comment.written"),
                      Texts.get("minutes.comment.writtenHelp"),
                      () -> model.settleComment(comment, State.TAKEN))
                  .linkButton(),
              Command.of(
                      Texts.get("minutes.comment.decline"),
                      Texts.get("minutes.comment.declineHelp"),
                      () -> model.settleComment(comment, State.DECLINED))
                  .linkButton());
      actions.getStyleClass().add("minutes-actions");
      row.getChildren().add(actions);
    }
    row.getStyleClass().add("minutes-comment");
    return row;
  }

  private static String who(ReviewComment comment) {
    return Stream.of(
            comment.author().isBlank()
                ? Texts.get("minutes.comment.nobody")
                : Texts.get("minutes.comment.by", comment.author()),
            comment.on().map(DanishFormat::dayMonth).orElse(""))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }
}
