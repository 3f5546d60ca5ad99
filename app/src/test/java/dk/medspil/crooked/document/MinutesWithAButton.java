package dk.medspil.crooked.document;

import javafx.scene.control.Button;

/** Breaks a rule: JavaFX outside the desktop. */
public record MinutesWithAButton(Button print) {}
