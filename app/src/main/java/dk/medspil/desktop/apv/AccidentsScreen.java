package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
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
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Ulykker og nærved: told without a person, with the duty to report (R21) and counts by year. */
public final class AccidentsScreen implements Screen {
  private final HappeningsModel model;
  private final SideList list;
  private final ApvPage page;
  private final VBox years = new VBox();
  private final CheckBox raised = new CheckBox(Texts.get("apv.accident.raised"));
  private final Command add =
      Command.of(Texts.get("apv.accident.add"), Texts.get("apv.accident.addHelp"), this::add)
          .withIcon(Icons.NEW)
          .withShortcut("Shortcut+N");
  private @Nullable AccidentForm form;
  private boolean wantsFocus;

  /** The accidents of the frame's forum, one of them open. */
  public AccidentsScreen(Frame frame, Optional<UUID> accident) {
    model = new HappeningsModel(frame, accident);
    list =
        new SideList(
            frame.work(),
            Texts.get("apv.accidents"),
            model.draftPlace("accident"),
            Texts.get("apv.accident.newPrompt"),
            add,
            model::addAccident);
    raised.setWrapText(true);
    raised.setOnAction(event -> model.setRaised(raised.isSelected()));
    years.getStyleClass().add("apv-flow");
    var counts = new Card(Texts.get("apv.accident.years"), years).withFooter(new HBox(raised));
    page = new ApvPage(frame, ApvTabs.Tab.ACCIDENTS, list.view(), counts);
    list.onChosen(id -> model.chosenProperty().set(Optional.of(id)));
    model.pictureProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::show);
  }

  private void show() {
    model
        .pictureProperty()
        .get()
        .ifPresent(picture -> {
          raised.setSelected(picture.threshold().adopted());
          showYears(picture);
          Optional<Accident> open =
              model
                  .chosenProperty()
                  .get()
                  .flatMap(picture::accident)
                  .or(() -> picture.accidents().stream().findFirst());
          list.show(
              picture.accidents().stream()
                  .map(one ->
                      SideList.row(
                          one.id(),
                          one.what().isBlank() ? one.kind().label() : one.what(),
                          facts(one, picture)))
                  .toList(),
              open.map(Accident::id));
          open.ifPresentOrElse(one -> open(one, picture), this::showNone);
          if (wantsFocus) {
            wantsFocus = false;
            focusList();
          }
        });
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

  private void open(Accident accident, HappeningsPicture picture) {
    if (form == null || !form.id().equals(accident.id())) {
      shut();
      form = new AccidentForm(model, accident);
      page.show(new Card(Texts.get("apv.accident.how"), form));
    }
    form.show(accident, picture);
  }

  private void showNone() {
    shut();
    page.show(
        Card.untitled(Texts.get("apv.accidents"), new EmptyState(Texts.get("apv.accident.none"))));
  }

  private void shut() {
    if (form != null) {
      form.flush();
      form.close();
      form = null;
    }
  }

  private void add() {
    list.add();
  }

  private void focusList() {
    page.ready();
    list.focus();
  }

  @Override
  public Region view() {
    return page;
  }

  @Override
  public String title() {
    return Texts.get("apv.accidents");
  }

  @Override
  public List<Command> commands() {
    return List.of(add);
  }

  @Override
  public void shown() {
    if (model.pictureProperty().get().isPresent()) {
      focusList();
    } else {
      wantsFocus = true;
    }
  }

  @Override
  public void flush() {
    list.flush();
    if (form != null) {
      form.flush();
    }
  }

  @Override
  public void close() {
    shut();
    list.close();
    model.close();
  }
}
