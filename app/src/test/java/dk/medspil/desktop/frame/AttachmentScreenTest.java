package dk.medspil.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.FilesDropped;
import dk.medspil.desktop.Theme;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Trashed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files at an agenda item, in Forbered and in Referat. */
class AttachmentScreenTest {
  @TempDir private Path folder;
  private DesktopFixture desktop;

  @BeforeEach
  void openDemo() {
    desktop = DesktopFixture.startDemo(folder);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private Meeting next() {
    UUID forum = desktop.onFx(() -> desktop.frame().forum().getValue().id());
    return desktop.read(
        session -> session.meetings().next(forum, DesktopFixture.today()).orElseThrow());
  }

  private Meeting withFile(String begins) {
    return desktop.read(session ->
        session.meetings().all().stream()
            .filter(meeting ->
                session.attachments().ofMeeting(meeting.id()).stream()
                    .anyMatch(file -> file.name().startsWith(begins)))
            .findFirst()
            .orElseThrow());
  }

  /** Opens an item in Forbered by keyboard: up to the last row, and on to it. */
  private AgendaItem prepare(String title) {
    Meeting meeting = next();
    List<AgendaItem> items = desktop.read(session -> session.agendas().items(meeting.id()));
    AgendaItem item =
        items.stream().filter(one -> one.title().startsWith(title)).findFirst().orElseThrow();
    desktop.go(new Place.MeetingAt(meeting.id(), Place.Stage.PREPARE));
    desktop.press(KeyCode.UP);
    for (int at = items.size() - 1; at > items.indexOf(item); at--) {
      desktop.press(KeyCode.UP);
    }
    return item;
  }

  private List<Attachment> files(AgendaItem item) {
    return desktop.read(session -> session.attachments().ofItem(item.id()));
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void filesAreAttachedByKeyboardAndTakenBackByUndo() throws Exception {
    AgendaItem item = prepare("Velkomst");
    desktop.willChoose(file("Plan.txt", "x")).willChoose(file("Noter.txt", "y"));
    desktop.press(KeyCode.ALT, KeyCode.V);
    assertThat(files(item)).extracting(Attachment::name).containsExactly("Plan.txt", "Noter.txt");
    desktop.snapshots("bilag-forbered");
    desktop.snapshot("bilag-forbered-1024", 1024, 640, Theme.Mode.LIGHT, Theme.TextSize.AUTOMATIC);
    desktop.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(files(item)).isEmpty();
  }

  @Test
  void theSameNameTwiceGetsANumberAndTheRestIsToldInASentence() throws Exception {
    AgendaItem item = prepare("Velkomst");
    Path same = file("Plan.txt", "x");
    desktop
        .willChoose(same)
        .willChoose(same)
        .willChoose(folder.resolve("Væk.txt"))
        .willChoose(file("Tom.txt", ""));
    desktop.press(KeyCode.ALT, KeyCode.V);
    assertThat(files(item))
        .extracting(Attachment::name)
        .containsExactly("Plan.txt", "Plan (2).txt");
    assertThat(said()).contains("»Væk.txt« findes ikke længere", "»Tom.txt« er tom");
  }

  private String said() {
    return desktop.onFx(() ->
        desktop.robot().lookup(".toast .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .reduce("", String::concat));
  }

  @Test
  void aFileOpensAsACopyThatCannotBeWrittenAndIsGoneAtTheEnd() throws Exception {
    prepare("Sygefravær");
    press(name("Fravær og ulykker"));
    desktop.waitFor(() -> !desktop.shownOutside().isEmpty());
    Path copy = desktop.shownOutside().getFirst();
    assertThat(copy).hasFileName("Fravær og ulykker, tal for afdelingen.csv").isRegularFile();
    assertThat(Files.getPosixFilePermissions(copy))
        .allMatch(right -> right.name().equals("OWNER_READ"));
    desktop.close();
    assertThat(copy).doesNotExist();
    // The fixture is closed once more after the test.
    desktop = DesktopFixture.startDemo(Files.createDirectory(folder.resolve("igen")));
  }

  @Test
  void aProgramIsNeverRun() throws Exception {
    AgendaItem item = prepare("Velkomst");
    desktop.willChoose(file("Løn.pdf.exe", "MZ"));
    desktop.press(KeyCode.ALT, KeyCode.V);
    assertThat(files(item)).hasSize(1);
    press(name("Løn.pdf.exe"));
    assertThat(desktop.shownOutside()).isEmpty();
    assertThat(said()).contains("er et program");
  }

  @Test
  void whatIsTypedAboutAFileIsKeptAndTheExtensionStays() {
    AgendaItem item = prepare("Sygefravær");
    TextField about = desktop.robot().lookup(".attachment-description").queryAs(TextField.class);
    desktop.onFx(() -> {
      about.requestFocus();
      about.selectAll();
      return true;
    });
    desktop.type("Kun tal");
    choose("Omdøb");
    desktop.type("Tal").press(KeyCode.ENTER);
    desktop.go(new Place.Overview());
    assertThat(files(item).getFirst().description()).isEqualTo("Kun tal");
    assertThat(files(item).getFirst().name()).isEqualTo("Tal.csv");
  }

  @Test
  void deleteOnTheNamePutsAFileInTheTrash() {
    AgendaItem item = prepare("Sygefravær");
    Button name = name("Fravær og ulykker");
    desktop.onFx(() -> {
      name.requestFocus();
      return true;
    });
    desktop.press(KeyCode.DELETE);
    assertThat(files(item)).isEmpty();
    List<Trashed> trash = desktop.read(session -> session.trash().all());
    assertThat(trash).extracting(Trashed::kind).containsExactly(Trashed.Kind.ATTACHMENT);
    desktop.go(new Place.Trash()).snapshots("bilag-papirkurv");
  }

  @Test
  void aCopyIsSavedWhereTheUserWantsIt() {
    AgendaItem item = prepare("Sygefravær");
    Path target = folder.resolve("kopi.csv");
    desktop.willChoose(target);
    choose("Gem en kopi som …");
    desktop.waitFor(() -> Files.exists(target));
    assertThat(target).hasSize(files(item).getFirst().size());
    desktop.waitIdle();
    List<Activity> log = desktop.read(session -> session.activities().newest(10));
    assertThat(log)
        .anySatisfy(entry -> {
          assertThat(entry.subject()).isEqualTo(Activity.Subject.ATTACHMENT);
          assertThat(entry.kind()).isEqualTo(Activity.Kind.EXPORTED);
        });
  }

  @Test
  void aFileIsPublicOnlyWhenSomebodySaysSo() {
    AgendaItem item = prepare("Mødeplan");
    assertThat(files(item).getFirst().inPublic()).isFalse();
    choose("Med i den offentlige udgave");
    assertThat(files(item).getFirst().inPublic()).isTrue();
    assertThat(said()).contains("Medspil læser ikke filen");
  }

  @Test
  void filesOfAConfidentialItemShowTheLockAndAreNeverPublic() {
    AgendaItem item = prepare("Mødeplan");
    desktop.write(session ->
        session
            .agendas()
            .save(
                item.edit()
                    .confidentiality(Optional.of(new Confidentiality("§ 27", Optional.empty())))
                    .done()));
    assertThat(name("Udkast til mødeplan").getAccessibleText()).contains("fortroligt");
    MenuItem choice =
        menu().getItems().stream()
            .filter(CheckMenuItem.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(choice.isDisable()).isTrue();
    desktop.snapshots("bilag-fortroligt");
  }

  @Test
  void filesArePastedWhereTheFocusIs() throws Exception {
    AgendaItem item = prepare("Velkomst");
    Path plan = file("Plan.txt", "x");
    desktop.onFx(() -> {
      var content = new ClipboardContent();
      content.putFiles(List.of(plan.toFile()));
      Clipboard.getSystemClipboard().setContent(content);
      Button attach =
          desktop.robot().lookup(".agenda-actions .button").queryAllAs(Button.class).stream()
              .filter(button -> button.getText().equals("Vedhæft fil"))
              .findFirst()
              .orElseThrow();
      Event.fireEvent(
          attach, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false));
      return true;
    });
    desktop.waitIdle();
    assertThat(files(item)).extracting(Attachment::name).containsExactly("Plan.txt");
  }

  @Test
  void filesDroppedOnAnItemAreAttachedToIt() throws Exception {
    AgendaItem item = prepare("Velkomst");
    List<Path> files = List.of(file("Plan.txt", "x"), file("Noter.txt", "y"));
    assertThat(dropOn(".agenda-row", item.title(), files)).isTrue();
    assertThat(files(item)).extracting(Attachment::name).containsExactly("Plan.txt", "Noter.txt");
    assertThat(files).allSatisfy(file -> assertThat(file).exists());
  }

  @Test
  void filesAreAttachedWhereTheyAreDroppedInTheMinutes() throws Exception {
    Meeting meeting = withFile("Skema fra");
    AgendaItem item = desktop.read(session -> session.agendas().items(meeting.id()).getFirst());
    desktop.go(new Place.MeetingAt(meeting.id(), Place.Stage.MINUTES));
    assertThat(dropOn(".doc-h", "1. " + item.title(), List.of(file("Plan.txt", "x")))).isTrue();
    assertThat(files(item)).extracting(Attachment::name).containsExactly("Plan.txt");
  }

  @Test
  void filesDroppedOnLockedMinutesAreLeftWhereTheyAre() throws Exception {
    Meeting meeting = withFile("To modeller");
    AgendaItem item = desktop.read(session -> session.agendas().items(meeting.id()).getFirst());
    desktop.go(new Place.MeetingAt(meeting.id(), Place.Stage.MINUTES));
    assertThat(dropOn(".doc-h", "1. " + item.title(), List.of(file("Plan.txt", "x")))).isFalse();
    assertThat(files(item)).extracting(Attachment::name).doesNotContain("Plan.txt");
  }

  /** Drops files on an item of the screen that is shown, and says whether they were taken. */
  private boolean dropOn(String style, String title, List<Path> files) {
    boolean taken =
        desktop.onFx(() ->
            FilesDropped.on(
                desktop.robot().lookup(style).queryAll().stream()
                    .filter(node -> says(node, title))
                    .findFirst()
                    .orElseThrow(),
                files));
    desktop.waitIdle();
    return taken;
  }

  private static boolean says(Node node, String title) {
    return node instanceof Label label
        ? label.getText().equals(title)
        : node.getAccessibleText().contains(title);
  }

  @Test
  void minutesShowTheFilesOfTheirItems() {
    desktop.go(new Place.MeetingAt(withFile("To modeller").id(), Place.Stage.MINUTES));
    assertThat(name("To modeller").getAccessibleText()).contains("fortroligt");
    desktop.snapshots("bilag-referat");
    desktop.go(new Place.MeetingAt(withFile("Skema fra").id(), Place.Stage.MINUTES));
    desktop.snapshots("bilag-referat-kladde");
  }

  @Test
  void thePublicEditionSaysWhatOfTheFilesItHasAndSavesThemBeside() throws Exception {
    desktop.go(new Place.MeetingAt(withFile("To modeller").id(), Place.Stage.MINUTES));
    Path full = Files.createDirectory(folder.resolve("fuld")).resolve("referat.docx");
    desktop.willChoose(full).press(KeyCode.CONTROL, KeyCode.P);
    desktop.waitFor(() -> Files.isDirectory(full.resolveSibling("referat bilag")));
    try (var files = Files.list(full.resolveSibling("referat bilag"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "Bilag 1 Rammer og vikartimer.csv", "Bilag 2 To modeller for nattevagten.txt");
    }
    desktop.onFx(() -> {
      desktop.robot().lookup(".edition-card .radio-button").queryAllAs(RadioButton.class).stream()
          .filter(choice -> choice.getAccessibleText().contains("Offentlig"))
          .findFirst()
          .orElseThrow()
          .setSelected(true);
      return true;
    });
    desktop.waitIdle().snapshots("bilag-offentlig");
    Path open = Files.createDirectory(folder.resolve("offentlig")).resolve("referat.docx");
    desktop.willChoose(open).press(KeyCode.CONTROL, KeyCode.P);
    desktop.waitFor(() -> Files.isDirectory(open.resolveSibling("referat bilag")));
    try (var files = Files.list(open.resolveSibling("referat bilag"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("Bilag 1 Rammer og vikartimer.csv");
    }
  }

  @Test
  void theMeetingHasTheFilesAtHandAndOpensNoneByItself() {
    Meeting meeting = withFile("To modeller");
    UUID item =
        desktop.read(session ->
            session.attachments().ofMeeting(meeting.id()).stream()
                .filter(file -> file.name().startsWith("To modeller"))
                .findFirst()
                .orElseThrow()
                .itemId());
    desktop.write(session ->
        session
            .meetings()
            .meeting(meeting.id())
            .ifPresent(now -> session.meetings().save(now.atItem(Optional.of(item)))));
    desktop.go(new Place.MeetingAt(meeting.id(), Place.Stage.HOLD));
    desktop.press(KeyCode.ALT, KeyCode.Y);
    assertThat(name("To modeller").isVisible() && name("To modeller").getParent().isVisible())
        .isTrue();
    assertThat(name("To modeller").getAccessibleText()).contains("fortroligt");
    assertThat(desktop.shownOutside()).isEmpty();
    desktop.snapshots("bilag-afhold");
    press(name("To modeller"));
    desktop.waitFor(() -> desktop.shownOutside().size() == 1);
  }

  private void choose(String action) {
    MenuButton menu = menu();
    desktop.onFx(() -> {
      MenuItem item =
          menu.getItems().stream()
              .filter(one -> one.getText().equals(action))
              .findFirst()
              .orElseThrow();
      if (item instanceof CheckMenuItem choice) {
        choice.setSelected(!choice.isSelected());
      }
      item.fire();
      return true;
    });
    desktop.waitIdle();
  }

  private MenuButton menu() {
    return desktop.robot().lookup(".attachment-head .menu-button").queryAs(MenuButton.class);
  }

  private void press(Button button) {
    desktop.onFx(() -> {
      button.fire();
      return true;
    });
    desktop.waitIdle();
  }

  private Button name(String begins) {
    return desktop.robot().lookup(".attachment-head .button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().startsWith(begins))
        .findFirst()
        .orElseThrow();
  }
}
