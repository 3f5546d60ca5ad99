package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ulykker og nærved: told without a person, with the duty to report (R21) and counts by year. */
public final class AccidentsScreen implements SideScreen.Kept<HappeningsPicture, Accident> {
  private final HappeningsModel model;
  private final VBox years = new VBox();
  private final CheckBox raised = new CheckBox(Texts.get("apv.accident.raised"));

  private AccidentsScreen(HappeningsModel model) {
    this.model = model;
    raised.setWrapText(true);
    raised.setOnAction(event -> model.setRaised(raised.isSelected()));
    years.getStyleClass().add("apv-flow");
  }

  /** The accidents of the frame's forum, one of them open. */
  public static Screen of(Frame frame, Optional<UUID> accident) {
    var model = new HappeningsModel(frame, accident);
    var accidents = new AccidentsScreen(model);
    return new SideScreen<>(
        model,
        ApvTabs.Tab.ACCIDENTS,
        new SideScreen.Words(
            Texts.get("apv.accidents"),
            Texts.get("apv.accident.add"),
            Texts.get("apv.accident.addHelp"),
            Texts.get("apv.accident.newPrompt"),
            Texts.get("apv.accident.none")),
        model.draftPlace("accident"),
        model::addAccident,
        accidents,
        accidents.counts());
  }

  private Node counts() {
    return new Card(Texts.get("apv.accident.years"), years).withFooter(new HBox(raised));
  }

  @Override
  public List<Accident> all(HappeningsPicture picture) {
    return picture.accidents();
  }

  @Override
  public UUID id(Accident one) {
    return one.id();
  }

  @Override
  public KeyedRows.Row<UUID> row(Accident one, HappeningsPicture picture) {
    return SideList.row(
        one.id(), one.what().isBlank() ? one.kind().label() : one.what(), facts(one, picture));
  }

  @Override
  public SideScreen.Form<HappeningsPicture, Accident> open(Accident one, ApvPage page) {
    var form = new AccidentForm(model, one);
    page.show(new Card(Texts.get("apv.accident.how"), form));
    return form;
  }

  @Override
  public void showBeside(HappeningsPicture picture) {
    raised.setSelected(picture.threshold().adopted());
    showYears(picture);
  }

  private static String facts(Accident one, HappeningsPicture picture) {
    String facts = one.kind().label() + " · " + DanishFormat.date(one.on());
    return one.reportBy(picture.threshold())
        .map(day -> facts + " · " + Texts.get("apv.accident.row.report"))
        .orElse(facts);
  }

  private void showYears(HappeningsPicture picture) {
    years
        .getChildren()
        .setAll(
            picture.perYear().entrySet().stream()
                .map(year -> {
                  var line =
                      new Label(
                          Texts.get(
                              "apv.accident.year",
                              String.valueOf(year.getKey()),
                              counts(year.getValue())));
                  line.setWrapText(true);
                  return line;
                })
                .toList());
  }

  private static String counts(Map<Accident.Kind, Long> counts) {
    return Arrays.stream(Accident.Kind.values())
        .filter(counts::containsKey)
        .map(kind -> count(kind, counts.get(kind)))
        .collect(Collectors.joining(", "));
  }

  private static String count(Accident.Kind kind, long count) {
    return switch (kind) {
      case ACCIDENT -> Texts.get("apv.accident.count.accidents", count);
      case VIOLENCE -> Texts.get("apv.accident.count.violence", count);
      case NEAR_MISS -> Texts.get("apv.accident.count.nearMisses", count);
    };
  }
}
