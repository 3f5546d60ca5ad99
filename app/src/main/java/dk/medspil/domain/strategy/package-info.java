/** Strategies: goals and efforts by theme, who owns them, and how far they are each year. */
@NullMarked
package dk.medspil.domain.strategy;

import org.jspecify.annotations.NullMarked;
