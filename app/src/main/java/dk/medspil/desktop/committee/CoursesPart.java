package dk.medspil.desktop.committee;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.CourseNeed;
import dk.medspil.domain.forum.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The courses of a member: those asked for now with their fields, and earlier ones as text. */
final class CoursesPart extends VBox {
  private final CommitteeModel model;
  private final Fields fields;
  private final Drafts drafts;
  private final UUID member;
  private final Label heading = new Label(Texts.get("committee.courses"));
  private final VBox rows = new VBox();
  private final Label medDays = small();
  private final Label earlier = small();
  private final Map<String, CourseFields> known = new HashMap<>();

  CoursesPart(CommitteeModel model, Fields fields, Drafts drafts, UUID member) {
    this.model = model;
    this.fields = fields;
    this.drafts = drafts;
    this.member = member;
    heading.getStyleClass().add("committee-subheading");
    rows.getStyleClass().add("committee-courses");
    managedProperty().bind(visibleProperty());
    getStyleClass().add("committee-courses");
    getChildren().setAll(heading, rows, medDays, earlier);
  }

  void show(Committee committee, Member now) {
    LocalDate today = model.today();
    List<CourseNeed> needs = committee.needs(now, today);
    List<Node> shown = new ArrayList<>();
    for (CourseNeed need : needs) {
      CourseFields row =
          known.computeIfAbsent(
              CommitteeModel.coursePlace(member, need),
              place -> new CourseFields(model, fields, drafts, member, need));
      row.show(need, needs, today);
      shown.add(row);
    }
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
    medDays.setText(
        committee.medDays(now, today).map(days -> CommitteeWords.medDays(days, today)).orElse(""));
    List<String> past =
        committee.coursesOf(member).stream()
            .filter(one -> needs.stream().noneMatch(need -> isOf(one, need)))
            .map(CoursesPart::words)
            .toList();
    earlier.setText(
        past.isEmpty() ? "" : Texts.get("committee.courses.earlier", String.join(" · ", past)));
    setVisible(!shown.isEmpty() || !past.isEmpty());
  }

  private static Label small() {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll("small", "muted");
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private static boolean isOf(Course course, CourseNeed need) {
    return course.kind() == need.kind() && course.year() == need.year();
  }

  private static String words(Course course) {
    String name = CommitteeWords.name(course.kind(), course.year());
    return course
        .settled()
        .map(one ->
            Texts.get(
                "committee.courses.past", name, one.how().label(), DanishFormat.date(one.on())))
        .orElse(name);
  }
}
