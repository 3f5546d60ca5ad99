package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;

/** How the wanted lines are laid out. */
enum PlanView {
  LIST("apv.view.list"),
  BOARD("apv.view.board"),
  MONTHS("apv.view.months"),
  PLACES("apv.view.places"),
  RISKS("apv.view.risks");

  private final String key;

  PlanView(String key) {
    this.key = key;
  }

  String text() {
    return Texts.get(key);
  }
}
