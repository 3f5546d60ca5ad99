package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.HalfTyped;
import dk.medspil.store.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.TextInputControl;

/**
 * Keeps what is typed in a form before it becomes anything, so that it outlives the screen and the
 * death of the process: each part of the form has a place of its own in the store.
 *
 * <p>Watch the parts first, fill them {@link #quietly}, then {@link #restore}; asking again is
 * free. What was left there before is shown as if it had been there all the time: what the user
 * typed meanwhile comes after it. Whatever makes something of the form calls {@link #forget} in the
 * same transaction.
 */
public final class Drafts implements AutoCloseable {
  private final Work work;
  private final Autosave autosave = new Autosave();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private boolean quiet;
  private boolean finished;

  /** Nothing is kept yet. */
  public Drafts(Work work) {
    this.work = work;
  }

  /** Keeps all the text of a field. */
  public void text(String place, TextInputControl field) {
    var draft = watch(place, field::getText, text -> put(field, text));
    draft.joinsTyping();
    field.textProperty().subscribe((before, now) -> changed(place));
  }

  /** Keeps all the text of a field that reads what is typed in it, as a date. */
  public void text(String place, TextInputControl field, HalfTyped reader) {
    watch(place, field::getText, reader::resume);
    field.textProperty().subscribe((before, now) -> changed(place));
  }

  /** Keeps what is typed in a field but not read by it yet; what it has read is kept elsewhere. */
  public void halfTyped(String place, HalfTyped field) {
    watch(place, () -> field.unreadProperty().getValue(), field::resume);
    field.unreadProperty().subscribe((before, now) -> changed(place));
  }

  /**
   * Keeps a part of the form that is more than one text; say {@link #changed} when it has.
   *
   * @param now the part in one text
   * @param show gets such a text, from any version of the program
   */
  public void part(String place, Supplier<String> now, Consumer<String> show) {
    watch(place, now, show);
  }

  private Draft watch(String place, Supplier<String> now, Consumer<String> show) {
    var draft = new Draft(now, show);
    drafts.put(place, draft);
    return draft;
  }

  /** The user has changed what lies at a place. */
  public void changed(String place) {
    Draft draft = drafts.get(place);
    if (draft == null || finished) {
      return;
    }
    if (quiet) {
      draft.filled();
    } else if (draft.touched()) {
      work.holds(this);
      autosave.later(place, () -> write(place, draft.text()));
    }
  }

  /** Fills the form; what is filled in is not the user's. */
  public void quietly(Runnable filling) {
    boolean before = quiet;
    quiet = true;
    try {
      filling.run();
    } finally {
      quiet = before;
    }
  }

  /** Shows what was left at the places that have not been asked for yet. */
  public void restore() {
    restore(() -> {});
  }

  /** As {@link #restore()}; {@code then} runs when all is shown. */
  public void restore(Runnable then) {
    Map<String, Draft> asked =
        drafts.entrySet().stream()
            .filter(entry -> entry.getValue().ask())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    List<String> places = List.copyOf(asked.keySet());
    if (places.isEmpty()) {
      then.run();
      return;
    }
    work.read(
        session ->
            places.stream().collect(Collectors.toMap(place -> place, session.settings()::draft)),
        left -> {
          asked.forEach((place, draft) -> show(place, draft, left.getOrDefault(place, "")));
          then.run();
        },
        () -> asked.forEach((place, draft) -> show(place, draft, "")));
  }

  private void show(String place, Draft draft, String left) {
    if (finished) {
      return;
    }
    quietly(() -> draft.arrived(left));
    if (draft.isTyped()) {
      write(place, draft.text());
    }
  }

  private void write(String place, String text) {
    work.letsGo(this);
    work.edit(Texts.get("frame.draft"), place, session -> session.settings().setDraft(place, text));
  }

  /** What removes everything from the places of this form; the form is empty or made by then. */
  public Consumer<Session> forget() {
    List<String> places = List.copyOf(drafts.keySet());
    return session -> places.forEach(place -> session.settings().setDraft(place, ""));
  }

  /** The user has put the form away: nothing of it is kept. */
  public void discard() {
    finish();
    work.edit(Texts.get("frame.draft"), String.join(" ", drafts.keySet()), forget());
  }

  /** The form has become something: what is typed from now on is nobody's. */
  public void finish() {
    finished = true;
    autosave.drop();
  }

  /** Writes what is not written yet. */
  public void flush() {
    autosave.flush();
  }

  @Override
  public void close() {
    autosave.close();
    drafts.clear();
  }

  private static void put(TextInputControl field, String text) {
    field.setText(text);
    field.end();
  }
}
