package dk.medspil.desktop.control;

import dk.medspil.domain.privacy.PrivacyFinding;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The box under a field that tells what was found, and on request why it matters. */
final class PrivacyBox extends VBox {
  private final Label advice = new Label();
  private final Label reason = new Label();
  private Optional<PrivacyFinding> shown = Optional.empty();

  PrivacyBox(List<? extends Node> acts) {
    advice.getStyleClass().add("privacy-advice");
    advice.setGraphic(Icons.ACTION_NEEDED.node());
    advice.setWrapText(true);
    reason.getStyleClass().addAll("privacy-reason", "small");
    reason.setWrapText(true);
    reason.managedProperty().bind(reason.visibleProperty());
    reason.setVisible(false);
    FlowPane line = new FlowPane();
    line.getChildren().setAll(acts);
    line.getStyleClass().add("privacy-acts");
    getStyleClass().add("privacy-box");
    getChildren().setAll(advice, reason, line);
    show(Optional.empty());
  }

  /** Shows a finding, or nothing; the reason of another kind of finding is not told unasked. */
  void show(Optional<PrivacyFinding> finding) {
    boolean same =
        finding.isPresent()
            && shown.map(PrivacyFinding::kind).equals(finding.map(PrivacyFinding::kind));
    reason.setVisible(reason.isVisible() && same);
    advice.setText(finding.map(PrivacyWords::sentence).orElse(""));
    reason.setText(finding.map(PrivacyWords::why).orElse(""));
    advice.setVisible(finding.isPresent());
    setVisible(finding.isPresent());
    shown = finding;
  }

  /** Tells why, or stops telling. */
  void tellWhy() {
    reason.setVisible(!reason.isVisible());
  }
}
