package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Rows;
import dk.medspil.domain.meeting.AgendaClock;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.WhyHere;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The agenda as it will be, and why each carried item is on it. */
final class NewMeetingPreview {
  private final Label sum = new Label();
  private final Rows rows = new Rows();
  private final Card card;

  NewMeetingPreview() {
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    card = new Card(Texts.get("meeting.new.preview"), sum, scroll).flush();
  }

  Region view() {
    return card;
  }

  void show(List<AgendaItem> agenda) {
    long carried = agenda.stream().filter(item -> item.origin().isCarriedOver()).count();
    int minutes = AgendaClock.plannedMinutes(agenda);
    sum.setText(
        carried == 0
            ? Texts.get("meeting.prepare.minutes", minutes)
            : Texts.get("meeting.new.preview.sum", minutes, carried));
    List<String> numbers = AgendaNumbers.of(agenda);
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < agenda.size(); i++) {
      lines.add(line(agenda.get(i), numbers.get(i)));
    }
    rows.setRows(lines);
  }

  private static Node line(AgendaItem item, String number) {
    var place = new Label(number + ".");
    place.getStyleClass().addAll("semibold", "agenda-number");
    var title = new Label(item.title());
    title.setWrapText(true);
    var words = new VBox(title);
    words.setAlignment(Pos.CENTER_LEFT);
    if (item.origin().isCarriedOver()) {
      // The rule is left out: here the question is what is brought along, and from where.
      var why = new Label(WhyHere.sentence(item.edit().rule("").done()));
      why.setWrapText(true);
      why.getStyleClass().addAll("small", "muted");
      words.getChildren().add(why);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var minutes = new Label(Texts.get("meeting.prepare.minutes", item.plannedMinutes()));
    minutes.getStyleClass().add("agenda-minutes");
    return new HBox(place, words, minutes);
  }
}
