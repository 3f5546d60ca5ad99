package dk.medspil.desktop.control;

import static dk.medspil.desktop.control.Gallery.gap;
import static dk.medspil.desktop.control.Gallery.label;

import dk.medspil.desktop.control.Stop.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The controls of a meeting that is held: folded navigation, capture, board, fields, toast. */
final class MeetingGallery {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

  private MeetingGallery() {}

  static Region page() {
    var navigation =
        new NavigationBar(Gallery.places(), Gallery.command("Indstillinger", Icons.SETTINGS));
    navigation.setSaved(Tone.SUCCESS, Icons.DONE, "Alt er gemt", "Sikkerhedskopi kl. 10.00");
    navigation.foldedProperty().set(true);
    var columns = new HBox(18, left(), right());
    VBox.setVgrow(columns, Priority.ALWAYS);
    var page = new VBox(head(), chain(), columns);
    page.getStyleClass().add("page");
    HBox.setHgrow(page, Priority.ALWAYS);
    var toasts = new ToastLayer();
    toasts.show("Punktet er flyttet til næste møde.", () -> {});
    return new StackPane(new HBox(navigation, page), toasts);
  }

  private static Node head() {
    var behind = new StatusPill(Tone.WARNING, Icons.TIME, "7 min. bagud");
    var end = Command.of("Afslut mødet", "Afslutter mødet.", () -> {}).button();
    var forum = new StatusPill(Tone.ACCENT, Icons.LOCAL_MED, "Lokal-MED");
    var head =
        new HBox(
            14,
            forum,
            label("Møde torsdag den 3. december", "muted"),
            gap(),
            behind,
            label("14.11", "clock"),
            end);
    head.getStyleClass().add("page-head");
    return head;
  }

  private static Card chain() {
    var chain = new ApprovalChain();
    chain.setLinks(
        List.of(
            new Stop("Kladde", "færdig 4. december", State.PASSED),
            new Stop("Godkendt af formand", "7. december", State.PASSED),
            new Stop("Godkendes af næstformand", "venter siden 7. december", State.NEXT),
            new Stop("Udsendt", "senest 10. december", State.COMING),
            new Stop("Endeligt godkendt", "på mødet 25. februar", State.COMING)));
    return Card.untitled("Godkendelse", chain);
  }

  private static Node left() {
    var timer = new TimerBar();
    timer.setMinutes(44, 40);
    var pieces = new MinutesBar();
    pieces.setMinutes(List.of(5, 10, 20, 10, 40, 10, 5, 10, 5), 120, 4);
    var next =
        Command.of("Næste punkt", "Går til næste punkt.", () -> {})
            .withShortcut("Page Down")
            .buttonWithKey();
    next.getStyleClass().add("accent");
    var unavailable = Command.of("Flyt punkt", "Flytter punktet.", () -> {});
    var moved = unavailable.button();
    unavailable.explain(moved, Optional.of("Mødet er ikke i gang."));
    var footer = new HBox(label("Næste: Støj i fællesrummet", "muted"), gap(), moved, next);
    var card =
        Card.untitled(
                "Punkt 5",
                new VBox(
                    10,
                    label("Årlig arbejdsmiljødrøftelse", "h1"),
                    timer,
                    pieces,
                    kinds(),
                    steps(),
                    new HBox(10, board(), new MonthGrid(TODAY, TODAY.minusDays(2), day -> {}))))
            .withFooter(footer);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private static Node kinds() {
    var line = new CaptureLine<String, String>("Skriv, hvad I beslutter", entry -> {});
    line.withKinds(
        List.of(
            Choice.of("d", "Beslutning", Icons.DECISION),
            Choice.of("t", "Opgave", Icons.MEETING_TASK),
            Choice.of("s", "Standpunkt", Icons.STANDPOINT),
            Choice.of("m", "Referat", Icons.MINUTES)));
    line.showing(text -> List.of("AMR", "15. januar"));
    line.textProperty().set("Vi sætter et nyt mål for 2027");
    return line;
  }

  private static Node steps() {
    var line = new CaptureLine<String, String>("Skriv et kort", entry -> {});
    line.withStep(2)
        .withRoles(
            List.of(
                Choice.of("", "Uden rolle"),
                Choice.of("l", "Leder"),
                Choice.of("t", "TR"),
                Choice.of("a", "AMR")));
    return line;
  }

  private static Node board() {
    var plain = new VBox(label("Vi leder efter beskeder om natten"));
    plain.getStyleClass().add("board-card");
    var chosen = new VBox(label("Nye vikarer tør ikke spørge"));
    chosen.getStyleClass().add("board-card");
    chosen.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), true);
    var hidden = new VBox(label("Beboerne mærker uroen"), label("Skjult for salen", "small"));
    hidden.getStyleClass().add("board-card");
    hidden.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("concealed"), true);
    return new VBox(8, plain, chosen, hidden);
  }

  private static Node right() {
    var date = new DateField("Ny opfølgning", () -> TODAY);
    date.valueProperty().set(Optional.of(LocalDate.of(2027, 2, 25)));
    var wrong = new DurationField("Tid til punktet");
    wrong.field().setText("snart");
    wrong.field().fireEvent(new javafx.event.ActionEvent());
    var time = new TimeField("Mødet begynder");
    var planned = new DurationField("Planlagt");
    planned.valueProperty().set(Optional.of(Duration.ofMinutes(40)));
    var combo = new ComboBox<String>();
    combo.getItems().setAll("Beslutning", "Drøftelse");
    combo.setValue("Beslutning");
    var radio = new RadioButton("Offentlig udgave");
    radio.setSelected(true);
    var effect =
        new ChoiceRow<>(
            "Virkede løsningen?",
            List.of(
                Choice.of("y", "Ja", Icons.DONE),
                Choice.of("p", "Delvist", Icons.PARTLY),
                Choice.of("n", "Nej", Icons.NO)));
    effect.getStyleClass().add("options");
    var filters =
        new ChoiceRow<>("Vis", List.of(Choice.of(1, "Åbne 9"), Choice.of(2, "Afsluttet 14")));
    filters.getStyleClass().add("filters");
    var fields =
        new VBox(8, date, wrong, new HBox(10, time, planned), combo, radio, effect, filters);
    var card = new Card("Felter", label("alle slags", "muted"), fields);
    var note = new TextArea("Spørg natholdet direkte, før vi vælger mål.");
    note.setWrapText(true);
    note.setPrefRowCount(2);
    var empty =
        new EmptyState(
            "Der er ikke planlagt møder i Lokal-MED.",
            Command.of("Planlæg et møde", "Planlægger et møde.", () -> {}));
    var column =
        new VBox(12, card, PrivateBlock.onlyForYou(note), empty, new TextField("Flyt tv-hjørnet"));
    column.setMinWidth(340);
    column.setMaxWidth(340);
    return column;
  }
}
