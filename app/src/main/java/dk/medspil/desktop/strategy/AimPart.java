package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.strategy.Strategy;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The strategy itself: title, aim and years, and a new theme. */
final class AimPart implements Part {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;

  private final StrategyModel model;
  private final Consumer<UUID> onMade;
  private final Fields fields;
  private final Drafts drafts;
  private final TextField title = new TextField();
  private final TextArea aim = new TextArea();
  private final NumberField from = new NumberField(FIRST_YEAR, LAST_YEAR);
  private final NumberField to = new NumberField(FIRST_YEAR, LAST_YEAR);
  private final TextField theme = new TextField();
  private final Labelled themed = new Labelled(Texts.get("strategy.field.newTheme"), theme);
  private final Card view;

  AimPart(StrategyModel model, Consumer<UUID> onMade) {
    this.model = model;
    this.onMade = onMade;
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace("theme"), theme);
    aim.setWrapText(true);
    aim.setPrefRowCount(3);
    theme.setOnAction(event -> make());
    theme.textProperty().subscribe(text -> themed.showAdvice(Optional.empty()));
    var years =
        new FlowPane(
            new Labelled(Texts.get("strategy.field.from"), from),
            new Labelled(Texts.get("strategy.field.to"), to));
    years.getStyleClass().add("survey-fields");
    var add =
        Command.of(Texts.get("strategy.theme.add"), Texts.get("strategy.theme.addHelp"), this::make)
            .withIcon(Icons.NEW);
    var content =
        new VBox(
            new Labelled(Texts.get("strategy.field.title"), title),
            new Labelled(Texts.get("strategy.field.aim"), aim),
            years,
            themed,
            new HBox(add.button()));
    content.getStyleClass().addAll("field-stack", "survey-about");
    view = new Card(Texts.get("strategy.part.aim"), StrategyWords.scrolling(content));
    watch();
  }

  private void watch() {
    fields.text(
        title,
        text -> {
          if (!text.isBlank()) {
            model.edit(now -> now.worded(text.strip(), now.aim()), "title");
          }
        });
    fields.text(aim, text -> model.edit(now -> now.worded(now.title(), text.strip()), "aim"));
    fields.text(
        from,
        text ->
            from.number(text)
                .ifPresent(year -> model.edit(now -> now.lasting(year, now.toYear()), "from")));
    fields.text(
        to,
        text ->
            to.number(text)
                .ifPresent(year -> model.edit(now -> now.lasting(now.fromYear(), year), "to")));
  }

  private void make() {
    if (theme.getText().isBlank()) {
      themed.showAdvice(Optional.of(Texts.get("strategy.theme.noTitle")));
      theme.requestFocus();
      return;
    }
    model.addTheme(theme.getText().strip(), drafts.forget(), onMade);
    drafts.quietly(theme::clear);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show(StrategyPicture picture) {
    Strategy strategy = picture.record().strategy();
    fields.show(title, strategy.title());
    fields.show(aim, strategy.aim());
    fields.show(from, Integer.toString(strategy.fromYear()));
    fields.show(to, Integer.toString(strategy.toYear()));
    drafts.restore();
  }

  @Override
  public void focus() {
    title.requestFocus();
  }

  @Override
  public void flush() {
    fields.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    fields.close();
    drafts.close();
  }
}
