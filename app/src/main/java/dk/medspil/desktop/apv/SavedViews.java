package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Views of the plan that are kept: filter, topic, risk and layout, named by what they show. */
final class SavedViews {
  private static final int PARTS = 5;
  private final PlanModel model;
  private final ContextMenu menu = new ContextMenu();
  private final Command command =
      Command.of(Texts.get("apv.views"), Texts.get("apv.views.help"), this::open)
          .withIcon(Icons.SHOWN);
  private final Button button = command.button();

  SavedViews(PlanModel model) {
    this.model = model;
  }

  Button button() {
    return button;
  }

  /**
   * One kept view.
   *
   * @param risk severity and likelihood, when one cell is picked out
   */
  record Kept(PlanFilter filter, PlanView view, Optional<UUID> topic, Optional<Risk> risk) {

    String written() {
      return String.join(
          " ",
          filter.name(),
          view.name(),
          topic.map(UUID::toString).orElse("-"),
          risk.map(one -> Integer.toString(one.severity())).orElse("-"),
          risk.map(one -> Integer.toString(one.likelihood())).orElse("-"));
    }

    /** Empty for what another version of the program wrote. */
    static Optional<Kept> read(String line) {
      String[] part = line.split(" ");
      boolean known =
          part.length == PARTS
              && Stream.of(PlanFilter.values()).anyMatch(one -> one.name().equals(part[0]))
              && Stream.of(PlanView.values()).anyMatch(one -> one.name().equals(part[1]))
              && part[2].matches("-|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
              && part[3].matches("-|[1-5]")
              && part[4].matches("-|[1-5]");
      return known
          ? Optional.of(
              new Kept(
                  PlanFilter.valueOf(part[0]),
                  PlanView.valueOf(part[1]),
                  part[2].equals("-") ? Optional.empty() : Optional.of(UUID.fromString(part[2])),
                  part[3].equals("-") || part[4].equals("-")
                      ? Optional.empty()
                      : Optional.of(
                          new Risk(Integer.parseInt(part[3]), Integer.parseInt(part[4])))))
          : Optional.empty();
    }

    String name(PlanPicture picture) {
      return Stream.of(
              filter.word(),
              topic.flatMap(picture::topic).map(Topic::name).orElse(""),
              risk.map(one -> Texts.get("apv.matrix.cell", one.severity(), one.likelihood()))
                  .orElse(""),
              view == PlanView.LIST ? "" : view.text())
          .filter(word -> !word.isEmpty())
          .collect(Collectors.joining(" · "));
    }
  }

  private void open() {
    model.pictureProperty().get().ifPresent(this::fill);
    menu.show(button, Side.BOTTOM, 0, 0);
  }

  private void fill(PlanPicture picture) {
    List<Kept> all = picture.views();
    List<MenuItem> items = new ArrayList<>();
    all.forEach(view ->
        items.add(
            Command.of(view.name(picture), Texts.get("apv.views.useHelp"), () -> model.use(view))
                .menuItem()));
    if (!all.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    Kept now = model.now();
    items.add(
        all.contains(now)
            ? Command.of(
                    Texts.get("apv.views.forget", now.name(picture)),
                    Texts.get("apv.views.forgetHelp"),
                    () -> keep(all, now, false))
                .menuItem()
            : Command.of(
                    Texts.get("apv.views.keep", now.name(picture)),
                    Texts.get("apv.views.keepHelp"),
                    () -> keep(all, now, true))
                .menuItem());
    menu.getItems().setAll(items);
  }

  private void keep(List<Kept> all, Kept view, boolean kept) {
    List<Kept> now = new ArrayList<>(all);
    now.remove(view);
    if (kept) {
      now.add(view);
    }
    model.keepViews(now);
  }
}
