/**
 * Dates and numbers that law and agreements set for the members of a committee and for its
 * workplace: courses, terms, thresholds. Pure functions over days; no clock is read here.
 */
@NullMarked
package dk.medspil.domain.duty;

import org.jspecify.annotations.NullMarked;
