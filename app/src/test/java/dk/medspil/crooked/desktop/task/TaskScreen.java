package dk.medspil.crooked.desktop.task;

import javafx.scene.Node;

/** Keeps all rules. */
public record TaskScreen(Node root) {}
