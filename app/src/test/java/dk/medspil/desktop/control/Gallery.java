package dk.medspil.desktop.control;

import dk.medspil.desktop.control.Stop.State;
import dk.medspil.domain.apv.RiskColor;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pages with every control, laid out like the screens they are made for. */
final class Gallery {
  private Gallery() {}

  static Region overview() {
    var right = new VBox(wheelCard(), topicCard());
    right.setSpacing(18);
    right.setPrefWidth(400);
    var left = new VBox(meetingCard(), taskCard());
    left.setSpacing(18);
    HBox.setHgrow(left, Priority.ALWAYS);
    var columns = new HBox(18, left, right);
    VBox.setVgrow(columns, Priority.ALWAYS);
    var title = label("Onsdag den 18. november", "h1");
    var week = label("uge 47", "small", "muted");
    var head = new HBox(title, week);
    head.getStyleClass().add("page-head");
    var stages = new HBox(head, gap(), new Stages());
    var page = new VBox(forums(), stages, columns);
    page.getStyleClass().add("page");
    HBox.setHgrow(page, Priority.ALWAYS);
    var places = places();
    var navigation = new NavigationBar(places, command("Indstillinger", Icons.SETTINGS));
    navigation.setWorkplace("Botilbuddet Åkanden");
    navigation.selectedProperty().set(places.getFirst());
    navigation.setCount(places.get(3), 7);
    navigation.setSaved(Tone.SUCCESS, Icons.DONE, "Alt er gemt", "Sikkerhedskopi kl. 10.00");
    return new HBox(navigation, page);
  }

  static List<Command> places() {
    return List.of(
        command("Overblik", Icons.OVERVIEW),
        command("Møder", Icons.MEETING),
        command("Dialog", Icons.DIALOGUE),
        command("Opgaver", Icons.TASK),
        command("APV", Icons.APV),
        command("Årshjul", Icons.YEAR_WHEEL),
        command("Retningslinjer", Icons.GUIDELINE),
        command("Arkiv", Icons.ARCHIVE));
  }

  static Command command(String name, Icons icon) {
    return Command.of(name, "Vis " + name, () -> {}).withIcon(icon);
  }

  static Segment<String> forums() {
    return new Segment<>(
        "Forum",
        List.of(
            Choice.of("med", "Lokal-MED", Icons.LOCAL_MED),
            Choice.of("trio", "TRIO", Icons.TRIO),
            Choice.of("staff", "Personalemøde med MED-status", Icons.STAFF_MEETING)));
  }

  private static Card meetingCard() {
    var line = new ProcedureLine();
    line.setStops(
        List.of(
            new Stop("Forslag ind", "tors. 19. november", Optional.of("i morgen"), State.NEXT),
            new Stop("Dagsorden ud", "tors. 26. november", Optional.of("om 8 dage"), State.COMING),
            new Stop("Møde", "tors. 3. december", Optional.of("om 15 dage"), State.COMING),
            new Stop(
                "Referat i kladde", "tors. 10. december", Optional.of("om 22 dage"), State.COMING),
            new Stop(
                "Godkendelse", "tors. 25. februar", Optional.of("på næste møde"), State.COMING)));
    var name =
        new VBox(
            label("Næste møde · om 15 dage", "small", "muted"),
            label("Ordinært møde i Lokal-MED", "h2-serif"),
            label("torsdag kl. 13.00–15.00 · Mødelokalet Engen", "muted"));
    var open = Command.of("Åbn dagsordenen", "Åbner mødets dagsorden.", () -> {}).primaryButton();
    var top = new HBox(18, label("3.", "display"), name, gap(), open);
    top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return Card.untitled("Næste møde", new VBox(18, top, line));
  }

  private static Card taskCard() {
    var rows = new Rows();
    rows.getChildren()
        .add(
            task(
                "Indhent tilbud på lydabsorberende plader til fællesrummet",
                "AMR",
                new StatusPill(Status.OVERDUE)));
    rows.getChildren()
        .add(
            task(
                "Opdatér introduktionsmappen til nye vikarer",
                "Leder",
                new StatusPill(Tone.DANGER, Icons.ACTION_NEEDED, "2 dage over frist")
                    .withoutGround()));
    rows.getChildren()
        .add(
            task(
                "Beskriv en fast overlevering mellem aften- og nattevagt",
                "TR",
                label("fre. 27. november", "muted")));
    rows.getChildren()
        .add(
            task(
                "Lav udkast til mødeplan for 2027",
                "Leder og TR",
                label("tors. 3. december", "muted")));
    var more = Command.of("Se alle", "Viser alle opgaver.", () -> {}).linkButton();
    return new Card("Åbne opgaver", new HBox(label("7 åbne, 2 over fristen", "muted"), more), rows)
        .flush();
  }

  private static Node task(String what, String who, Node when) {
    var row = new HBox(new CheckBox(what), gap(), Chip.role(who), when);
    return row;
  }

  private static Card wheelCard() {
    var put = new Button("Sæt på dagsordenen");
    put.getStyleClass().add("small");
    var missing =
        new StatusPill(Tone.WARNING, Icons.ACTION_NEEDED, "i november, mangler").withoutGround();
    var row =
        new HBox(new VBox(label("Servicetjek af MED-arbejdet", "semibold"), missing), gap(), put);
    var pills = new VBox(6);
    for (Status status : Status.values()) {
      pills.getChildren().add(new StatusPill(status));
    }
    var badges =
        new VBox(
            6,
            new RiskBadge(16, RiskColor.RED, "Høj"),
            new RiskBadge(12, RiskColor.YELLOW, "Middel"),
            new RiskBadge(4, RiskColor.GREEN, "Lav"),
            StatusPill.plain(Tone.ACCENT, "nu"),
            new KeyCap("Ctrl K"),
            new Chip("Leder"));
    for (int step = 1; step <= 4; step++) {
      badges.getChildren().add(new StepDisc(step));
    }
    var both = new HBox(20, pills, badges);
    both.setPadding(new javafx.geometry.Insets(10, 18, 10, 18));
    return new Card("Årshjulet: på vej", new VBox(new Rows(row), both)).flush();
  }

  private static Card topicCard() {
    var rows = new Rows();
    rows.getChildren()
        .add(
            topic(
                "Ergonomi og forflytning",
                new AgeBar(Period.ofMonths(40), Status.OVER_THREE_YEARS, "Over 3 år")));
    rows.getChildren()
        .add(
            topic(
                "Vold og trusler",
                new AgeBar(Period.ofMonths(31), Status.SOON, "Snart: apr. 2027")));
    rows.getChildren()
        .add(
            topic(
                "Kemi og rengøring",
                new AgeBar(Period.ofMonths(20), Status.IN_ORDER, "Juni 2027")));
    return new Card("APV pr. emne", label("alder ud af 3 år", "muted"), rows).flush();
  }

  private static Node topic(String name, AgeBar age) {
    age.setMinWidth(170);
    var row = new HBox(new Label(name), gap(), age);
    return row;
  }

  static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
