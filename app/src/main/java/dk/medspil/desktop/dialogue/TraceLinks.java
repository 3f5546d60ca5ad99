package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import java.util.List;
import javafx.scene.control.Button;

/** The marks that tell what came of a card, and lead there. */
final class TraceLinks {
  private final Frame frame;

  TraceLinks(Frame frame) {
    this.frame = frame;
  }

  /** A mark for each trace. */
  List<Button> of(List<Trace> traces) {
    return traces.stream().map(this::link).toList();
  }

  private Button link(Trace trace) {
    Button button =
        Command.of(name(trace), help(trace), () -> go(trace)).withIcon(icon(trace)).linkButton();
    button.getStyleClass().add("trace");
    return button;
  }

  private void go(Trace trace) {
    trace
        .raised()
        .ifPresentOrElse(
            forum -> frame.goIn(forum.id(), trace.place()), () -> frame.go(trace.place()));
  }

  private static String name(Trace trace) {
    return switch (trace.kind()) {
      case MINUTES -> Texts.get("dialogue.trace.minutes");
      case TASK -> Texts.get("dialogue.trace.task");
      case PLAN_LINE -> Texts.get("dialogue.trace.plan");
      case RAISED -> Texts.get("dialogue.trace.raised", trace.forum());
    };
  }

  private static String help(Trace trace) {
    return switch (trace.kind()) {
      case MINUTES -> Texts.get("dialogue.trace.minutesHelp", trace.number());
      case TASK -> Texts.get("dialogue.trace.taskHelp");
      case PLAN_LINE -> Texts.get("dialogue.trace.planHelp");
      case RAISED -> Texts.get("dialogue.trace.raisedHelp", trace.forum());
    };
  }

  private static Icons icon(Trace trace) {
    return switch (trace.kind()) {
      case MINUTES -> Icons.MINUTES;
      case TASK -> Icons.MEETING_TASK;
      case PLAN_LINE -> Icons.APV;
      case RAISED -> Icons.FORWARD;
    };
  }
}
