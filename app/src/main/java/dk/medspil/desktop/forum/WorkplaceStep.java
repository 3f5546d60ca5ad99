package dk.medspil.desktop.forum;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.forum.Sector;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

/** Step 1: which workplace this is. */
final class WorkplaceStep implements Step {
  private final TextField name = new TextField();
  private final TextField organisation = new TextField();
  private final ChoiceRow<Sector> sector =
      new ChoiceRow<>(
          Texts.get("forum.sector"),
          Arrays.stream(Sector.values()).map(one -> Choice.of(one, one.label())).toList());
  private final ValidationSupport validation;
  private final VBox view;

  WorkplaceStep(ValidationSupport validation) {
    this.validation = validation;
    name.setId("setup-name");
    name.setPromptText(Texts.get("forum.name.prompt"));
    organisation.setPromptText(Texts.get("forum.organisation.prompt"));
    sector.getStyleClass().add("segment");
    var sectorName = new Label(Texts.get("forum.sector"));
    sectorName.getStyleClass().add("field-label");
    sector.setMaxWidth(ChoiceRow.USE_PREF_SIZE);
    view =
        new VBox(
            new Labelled(Texts.get("forum.name"), name),
            new VBox(sectorName, sector),
            new Labelled(Texts.get("forum.organisation"), organisation));
    view.getStyleClass().add("setup-step");
    validation.registerValidator(
        name,
        true,
        Validator.<String>createPredicateValidator(
            text -> !text.isBlank(), Texts.get("forum.name.missing"), Severity.ERROR));
  }

  String workplace() {
    return name.getText().strip();
  }

  String organisation() {
    return organisation.getText().strip();
  }

  Sector sector() {
    return sector.getValue();
  }

  @Override
  public String title() {
    return Texts.get("forum.step.workplace");
  }

  @Override
  public String explanation() {
    return Texts.get("forum.step.workplaceHelp");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void keep(Drafts drafts) {
    drafts.text("setup/name", name);
    drafts.text("setup/organisation", organisation);
    drafts.part(
        "setup/sector",
        () -> sector.getValue().name(),
        left ->
            Arrays.stream(Sector.values())
                .filter(one -> one.name().equals(left))
                .forEach(sector::setValue));
    sector.valueProperty().subscribe(() -> drafts.changed("setup/sector"));
  }

  @Override
  public boolean isComplete() {
    return validation.getValidationResult().getMessages().stream()
        .noneMatch(message -> message.getTarget().equals(name));
  }

  @Override
  public void focus() {
    name.requestFocus();
  }
}
