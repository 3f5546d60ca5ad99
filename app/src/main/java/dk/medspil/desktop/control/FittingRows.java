package dk.medspil.desktop.control;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Rows of which only those are shown that there is room for in full, for a list that leads on to a
 * longer one. Where the height is not limited all are shown.
 */
public final class FittingRows extends Region {
  /** Fewer than this are never shown; the page scrolls instead. */
  private static final int LEAST = 3;

  private final Rows rows = new Rows();
  private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
  private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper(this, "cut");

  /** No rows yet. */
  public FittingRows() {
    getStyleClass().add("fitting-rows");
    getChildren().setAll(rows);
    whole.subscribe(now -> requestLayout());
  }

  /** Whether all rows are shown, and the page has to scroll for them. */
  public BooleanProperty wholeProperty() {
    return whole;
  }

  public boolean isWhole() {
    return whole.get();
  }

  public void setWhole(boolean now) {
    whole.set(now);
  }

  /** Whether there are rows that are not shown. */
  public ReadOnlyBooleanProperty cutProperty() {
    return cut.getReadOnlyProperty();
  }

  /** Shows other rows. */
  public void setRows(List<? extends Node> now) {
    rows.setRows(now);
    requestLayout();
  }

  /** All rows, also those there is no room for now. */
  public List<Node> rows() {
    return List.copyOf(rows.getChildren());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return high(whole.get() ? rows.getChildren().size() : LEAST, width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return high(rows.getChildren().size(), width);
  }

  @Override
  protected void layoutChildren() {
    rows.resizeRelocate(0, 0, getWidth(), high(rows.getChildren().size(), getWidth()));
    double y = 0;
    for (Node row : rows.getChildren()) {
      y += high(row, getWidth());
      row.setVisible(y <= getHeight() + 1);
    }
    cut.set(y > getHeight() + 1);
  }

  private double high(int count, double width) {
    return rows.getChildren().stream().limit(count).mapToDouble(row -> high(row, width)).sum();
  }

  private double high(Node row, double width) {
    return snapSizeY(Math.max(row.minHeight(width), row.prefHeight(width)));
  }
}
