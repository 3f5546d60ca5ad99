/**
 * The store: one SQLite file, written by one thread in one transaction per user action, read by
 * another. Only this package knows SQL. Rules are asked of the domain; triggers guard the few that
 * no path may break (R10, R24).
 */
@NullMarked
package dk.medspil.store;

import org.jspecify.annotations.NullMarked;
