/** Mål og indsatser: strategies, how far each goal and effort is, and where it is worked on. */
@NullMarked
package dk.medspil.desktop.strategy;

import org.jspecify.annotations.NullMarked;
