package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Question;

/** What can be done with a counting as a whole, however the answers come in. */
final class CountActs {
  private CountActs() {}

  /** Asks first: once a result is seen nothing can be added or taken back (R19). */
  static Command end(SurveyModel model) {
    return Command.of(
            Texts.get("survey.end.name"),
            Texts.get("survey.end.help"),
            () ->
                model
                    .frame()
                    .dialogs()
                    .ask(
                        Question.choice(
                            Texts.get("survey.end.title"),
                            Texts.get("survey.end.body"),
                            Texts.get("survey.end.act"),
                            Texts.get("survey.end.keep")),
                        model::end))
        .withIcon(Icons.DONE)
        .withShortcut("Shortcut+R");
  }

  static Command restart(SurveyModel model) {
    return Command.of(
        Texts.get("survey.restart.name"), Texts.get("survey.restart.help"), model::restart);
  }
}
