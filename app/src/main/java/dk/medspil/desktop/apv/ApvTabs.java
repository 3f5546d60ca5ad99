package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The pages of the APV beside its name; the one that is open is marked. */
final class ApvTabs extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** A page of the APV. */
  enum Tab {
    PLAN("apv.tab.plan"),
    ROUNDS("apv.tab.rounds"),
    CHANGES("apv.tab.changes"),
    ACCIDENTS("apv.tab.accidents"),
    FIGURES("apv.tab.figures");

    private final String key;

    Tab(String key) {
      this.key = key;
    }

    private Place place() {
      return switch (this) {
        case PLAN -> new Place.Plan();
        case ROUNDS -> new Place.Rounds(Optional.empty());
        case CHANGES -> new Place.Changes(Optional.empty());
        case ACCIDENTS -> new Place.Accidents(Optional.empty());
        case FIGURES -> new Place.PlanFigures();
      };
    }
  }

  ApvTabs(Frame frame, Tab open) {
    getStyleClass().add("apv-tabs");
    setMinWidth(Region.USE_PREF_SIZE);
    setMaxHeight(Region.USE_PREF_SIZE);
    for (Tab tab : Tab.values()) {
      String name = Texts.get(tab.key);
      Button button =
          Command.of(name, Texts.get("apv.tab.help", name), () -> frame.go(tab.place())).button();
      button.getStyleClass().add("apv-tab");
      button.pseudoClassStateChanged(CHOSEN, tab == open);
      if (tab == open) {
        button.setAccessibleText(Texts.get("apv.tab.open", name));
      }
      getChildren().add(button);
    }
  }
}
