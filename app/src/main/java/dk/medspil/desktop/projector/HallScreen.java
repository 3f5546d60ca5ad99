package dk.medspil.desktop.projector;

import javafx.geometry.Rectangle2D;

/**
 * A screen the hall can open on.
 *
 * @param name what it is called to the operator, by its number, size and side; JavaFX knows no
 *     other name
 * @param area where it lies
 * @param scale how many pixels a unit has across, 1.5 on a screen set to 150 %
 */
public record HallScreen(String name, Rectangle2D area, double scale) {}
