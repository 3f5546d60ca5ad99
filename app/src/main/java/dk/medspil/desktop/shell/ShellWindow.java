package dk.medspil.desktop.shell;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Dialogs;
import dk.medspil.desktop.control.HalfTyped;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.SpellingMarks;
import dk.medspil.desktop.control.TabKey;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.PlaceText;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.WindowBounds;
import dk.medspil.desktop.frame.Work;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.search.Palette;
import dk.medspil.desktop.search.Recents;
import dk.medspil.domain.forum.Forum;
import dk.medspil.store.Backups;
import dk.medspil.store.DataFolder;
import dk.medspil.store.SecondPlace;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's window: it shows one screen at a time and does for it what a screen may ask. */
public final class ShellWindow implements Frame {
  private static final Logger LOG = LoggerFactory.getLogger(ShellWindow.class);
  private static final double MIN_WIDTH = 1024;
  private static final double MIN_HEIGHT = 640;

  private final Stage stage;
  private final Surroundings around;
  private final Work work;
  private final Dialogs dialogs;
  private final Navigation navigation = new Navigation(this::go);
  private final ForumSwitch forumSwitch = new ForumSwitch(this::switchForum);
  private final Recents recents = new Recents(text -> remember(Preference.RECENT, text));
  private final Palette palette =
      new Palette(this, recents, this::paletteCommands, navigation::commands);
  private final ShellView view;
  private final SavedStatus saved;
  private final UndoKeys undo;
  private final LookKeys look;
  private final Closing closing;
  private final Notices notices;
  private final CleanUpReminder cleanUp;
  private final WindowGuard guard;
  private final PrivacyKnowledge privacy;
  private final SpellingKnowledge spelling;
  private final SpellingMarks marks;
  private final ReadOnlyObjectWrapper<Forum> forum = new ReadOnlyObjectWrapper<>(this, "forum");
  private final ReadOnlyObjectWrapper<List<Forum>> forums =
      new ReadOnlyObjectWrapper<>(this, "forums", List.of());
  private final Command shortcuts =
      Command.of(
              Texts.get("shell.shortcuts.title"),
              Texts.get("shell.shortcuts.help"),
              this::toggleShortcuts)
          .withShortcut("F1");
  private final Command lock =
      Command.of(Texts.get("shell.lock.now"), Texts.get("shell.lock.nowHelp"), this::lock)
          .withShortcut("Shortcut+L");
  private final Optional<Command> practice;
  private Screen screen = new EmptyScreen("");
  private Place place = new Place.FirstStart();
  private Place cameFrom = new Place.Overview();
  private FocusPath focusThere = FocusPath.NONE;
  private Optional<Place> wanted = Optional.empty();
  private Optional<DataFolder> moved = Optional.empty();
  private @Nullable Forum shownIn;
  private boolean trioExplained;

  /** Builds the window on an open store; {@link #open} shows it. */
  public ShellWindow(Stage stage, Store store, Surroundings around, Runnable onClosed) {
    this.stage = stage;
    this.around = around;
    practice =
        around
            .practice()
            .map(begin ->
                Command.of(Texts.get("shell.practice"), Texts.get("shell.practice.help"), begin)
                    .withIcon(Icons.IDEA));
    work = new Work(store, this::failed);
    privacy = new PrivacyKnowledge(work, around.clock());
    spelling = new SpellingKnowledge(work, around.speller());
    dialogs =
        new Dialogs(
            () -> stage,
            around.theme(),
            () -> List.of(spelling.marks().withOwnKey(), privacy.advice()));
    marks = spelling.marks();
    view = new ShellView(navigation, forumSwitch, around.mark(), palette, privacy.advice(), marks);
    saved = new SavedStatus(work, navigation.bar(), around.clock());
    TabKey.leaves(view);
    var scene = new Scene(view);
    undo = new UndoKeys(work, view.toast(), this::flush, scene::getFocusOwner);
    look = new LookKeys(around.theme(), around.hall(), scene::getWidth, this::remember);
    closing =
        new Closing(
            stage,
            work,
            dialogs,
            () -> {
              spelling.close();
              onClosed.run();
            });
    notices = new Notices(view.notices(), work, this::chooseOtherFolder, this::remember);
    cleanUp = new CleanUpReminder(view.notices(), work, around.clock(), this::goIn, this::remember);
    guard =
        new WindowGuard(
            stage, work, around.hall(), around.clock(), view, () -> stage.setTitle(title()));
    guard.watch(scene);
    around.theme().applyTo(scene);
    new KeyBindings(scene, this::commandsNow).onTyped("?", shortcuts);
    stage.setScene(scene);
    new ReturnToField(stage.focusedProperty(), scene::getFocusOwner);
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
  }

  /** Reads where the user was, shows the window there, and follows the store from now on. */
  public void open() {
    work.read(
        session -> {
          work.windowLock().look();
          return Start.read(session);
        },
        start -> {
          WindowBounds.restore(stage, Preference.BOUNDS.in(start.picture().settings()));
          start.forum().ifPresent(forum::set);
          Preference.RECENT.in(start.picture().settings()).ifPresent(recents::take);
          wanted = Optional.of(start.place());
          follow(start.picture());
          Live.of(work, ShellPicture.TABLES, ShellPicture::read, this::follow);
          privacy.follow();
          spelling.follow();
          stage.show();
          screen.shown();
          guard.lock();
          backUp();
          work.emptyTrash(around.clock().instant());
          work.withBackups(Backups::second, this::tellOfSecondPlace);
        });
  }

  /** Said once and quietly: the copies follow when the drive is there. */
  private void tellOfSecondPlace(Optional<SecondPlace> second) {
    if (second.filter(place -> !place.there()).isPresent()) {
      say(Texts.get("shell.backup.away"));
    }
  }

  /** Takes a backup if the last one is more than an hour old, and tells when that was. */
  public void backUp() {
    work.backUpIfDue(around.clock().instant());
  }

  /** Writes what is typed, hides the window, and closes once everything is written. */
  public void close() {
    if (closing.isUnderWay()) {
      return;
    }
    remember(Preference.BOUNDS, WindowBounds.of(stage).text());
    HalfTyped.finishAt(stage.getScene().getFocusOwner());
    closing.begin(screen);
  }

  /** Where the data were taken to from this window. */
  Optional<DataFolder> movedTo() {
    return moved;
  }

  /** Shows a guide under every screen from now on. */
  void guide(Region strip) {
    view.showGuide(strip);
  }

  private void chooseOtherFolder() {
    around
        .files()
        .folder()
        .ifPresent(chosen -> {
          flush();
          work.saveTo(
              new DataFolder(chosen),
              there -> {
                moved = Optional.of(there);
                closing.leave(screen);
              });
        });
  }

  private void flush() {
    HalfTyped.finishAt(stage.getScene().getFocusOwner());
    screen.flush();
    work.writeTyped();
  }

  private void follow(ShellPicture picture) {
    look.follow(picture.settings());
    notices.follow(picture.settings());
    cleanUp.follow(picture.settings());
    guard.lockAfter(Preference.lockAfter(picture.settings()));
    trioExplained = Preference.TRIO_EXPLAINED.in(picture.settings()).isPresent();
    picture.workplace().ifPresent(workplace -> navigation.bar().setWorkplace(workplace.name()));
    forums.set(picture.forums());
    picture.forums().stream()
        .filter(known -> forum.get() != null && known.id().equals(forum.get().id()))
        .findFirst()
        .or(() -> picture.forums().stream().findFirst())
        .ifPresent(now -> showForum(picture, now));
    if (wanted.isPresent()) {
      boolean isSetUp = picture.workplace().isPresent() && forum.get() != null;
      go(isSetUp ? wanted.get() : new Place.FirstStart());
    }
  }

  private void showForum(ShellPicture picture, Forum now) {
    forum.set(now);
    forumSwitch.show(picture.forums(), now);
    navigation.setOpenTasks(picture.openTasks().getOrDefault(now.id(), 0));
  }

  @Override
  public void go(Place next) {
    if (forum.get() == null && !(next instanceof Place.FirstStart)) {
      // The set-up asks to go on before its forums have been read back.
      wanted = Optional.of(next);
      return;
    }
    wanted = Optional.empty();
    show(next);
    screen.shown();
  }

  @Override
  public void goIn(UUID wantedForum, Place next) {
    forums.get().stream()
        .filter(known -> known.id().equals(wantedForum) && !known.id().equals(forum.get().id()))
        .findFirst()
        .ifPresent(other -> {
          forum.set(other);
          remember(Preference.FORUM, other.id().toString());
          work.read(ShellPicture::read, this::follow);
        });
    go(next);
  }

  private void show(Place next) {
    boolean setUp = next instanceof Place.FirstStart;
    FocusPath leaving = FocusPath.in(screen.view());
    HalfTyped.finishAt(stage.getScene().getFocusOwner());
    if (shownIn != null) {
      recents.left(place, shownIn);
    }
    shownIn = forum.get();
    work.writeTyped();
    screen.close();
    if (isAside(next) && !isAside(place)) {
      cameFrom = place;
      focusThere = leaving;
    }
    place = next;
    screen = Screens.open(next, this);
    navigation.mark(next);
    view.show(screen);
    view.showFrame(!setUp);
    stage.setTitle(title());
    if (!setUp) {
      remember(Preference.PLACE, PlaceText.write(next));
    }
  }

  /** Looked into from anywhere, and left for where the user was. */
  private static boolean isAside(Place place) {
    return place instanceof Place.Manual || place instanceof Place.Search;
  }

  private String title() {
    return place instanceof Place.FirstStart
        ? Texts.get("shell.titleWithoutForum", screen.title())
        : Texts.get("shell.title", screen.title(), forum.get().name());
  }

  private void switchForum(Forum chosen) {
    forum.set(chosen);
    remember(Preference.FORUM, chosen.id().toString());
    // Without Screen.shown(): the focus stays at the switcher, so that arrows can go on.
    cameFrom = inEveryForum(cameFrom);
    focusThere = FocusPath.NONE;
    show(inEveryForum(place));
    work.read(ShellPicture::read, this::follow);
    if (chosen.isPrivateTrio() && !trioExplained) {
      say(Texts.get("shell.trio"));
      remember(Preference.TRIO_EXPLAINED, "yes");
    }
  }

  /** A meeting, board or line belongs to one forum; another forum has only the list of its own. */
  private static Place inEveryForum(Place place) {
    return switch (place) {
      case Place.MeetingAt one -> new Place.Meetings();
      case Place.BoardAt one -> new Place.Dialogues();
      case Place.PlanLineAt one -> new Place.Plan();
      case Place.Wheel one -> new Place.Wheel();
      case Place.GuidelineAt one -> new Place.Guidelines();
      case Place.Committee one -> new Place.Committee();
      default -> place;
    };
  }

  private void remember(Preference preference, String value) {
    work.change(
        Texts.get("shell.remember"),
        session -> session.settings().set(preference.setting(), value));
  }

  private List<Command> commandsNow() {
    if (guard.isLocked()) {
      return List.of();
    }
    if (view.shortcuts().isVisible()) {
      return List.of(shortcuts, shortcuts.withShortcut("Esc"));
    }
    if (palette.isVisible()) {
      return List.of(palette.command());
    }
    return Stream.of(screen.commands(), everywhere(), undo.alsoKeys(), look.alsoKeys())
        .flatMap(List::stream)
        .toList();
  }

  private List<Command> everywhere() {
    return Stream.of(
            place instanceof Place.FirstStart
                ? List.<Command>of()
                : Stream.concat(navigation.commands().stream(), Stream.of(palette.command()))
                    .toList(),
            undo.commands(),
            view.commands(),
            look.commands(),
            List.of(marks.command(), lock, shortcuts))
        .flatMap(List::stream)
        .toList();
  }

  /** What can be done here and now; the navigation is offered as places. */
  private List<Command> paletteCommands() {
    return Stream.of(
            screen.commands(),
            undo.commands(),
            look.commands(),
            List.of(shortcuts),
            practice.stream().toList())
        .flatMap(List::stream)
        .toList();
  }

  private void lock() {
    flush();
    if (!guard.lock()) {
      say(Texts.get("shell.lock.none"));
    }
  }

  private void toggleShortcuts() {
    if (view.shortcuts().isVisible()) {
      view.shortcuts().hide();
    } else {
      view.shortcuts().show(screen, everywhere(), toManual());
    }
  }

  /** Before the set-up is done there is nowhere to come back to. */
  private Optional<Command> toManual() {
    return place instanceof Place.FirstStart
        ? Optional.empty()
        : Optional.of(navigation.openManual());
  }

  @Override
  public void back() {
    work.read(
        session -> ShellPicture.exists(cameFrom, session) ? cameFrom : new Place.Overview(),
        there -> {
          go(there);
          // What the screen shows is read by then, and stands where it stood.
          work.whenIdle(() -> focusThere.giveBack(screen.view()));
        });
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public Clock clock() {
    return around.clock();
  }

  @Override
  public ObservableValue<Forum> forum() {
    return forum.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<List<Forum>> forums() {
    return forums.getReadOnlyProperty();
  }

  @Override
  public ContentLibrary content() {
    return around.content();
  }

  @Override
  public void done(String text) {
    undo.offer(text);
  }

  @Override
  public void say(String text) {
    view.toast().show(text);
  }

  @Override
  public void failed(Throwable cause) {
    LOG.error("Work failed", cause);
    Throwable failure = Failures.known(cause);
    if (Failures.isUnsaved(failure)) {
      saved.failed(Texts.get("shell.saved.stillHere"));
    }
    if (closing.stop()) {
      return;
    }
    Failures.ruleSentence(failure)
        .ifPresentOrElse(this::say, () -> dialogs.tell(Failures.told(failure)));
  }

  @Override
  public Optional<Command> practice() {
    return practice;
  }

  @Override
  public Dialogs dialogs() {
    return dialogs;
  }

  @Override
  public Theme theme() {
    return around.theme();
  }

  @Override
  public Hall hall() {
    return around.hall();
  }

  @Override
  public void saveAs(String suggestedName, Consumer<Path> onChosen) {
    around.files().save(suggestedName).ifPresent(onChosen);
  }

  @Override
  public void chooseFolder(Consumer<Path> onChosen) {
    around.files().folder().ifPresent(onChosen);
  }

  @Override
  public void openFiles(Consumer<List<Path>> onChosen) {
    List<Path> chosen = around.files().openAll();
    if (!chosen.isEmpty()) {
      onChosen.accept(chosen);
    }
  }

  @Override
  public void showOutside(Path file) {
    work.inBackground(
        () -> around.outside().show(file),
        shown -> {
          if (!shown) {
            say(Texts.get("shell.file.noProgram", String.valueOf(file.getFileName())));
          }
        });
  }

  @Override
  public void openFile(String description, List<String> extensions, Consumer<Path> onChosen) {
    around.files().open(description, extensions).ifPresent(onChosen);
  }
}
