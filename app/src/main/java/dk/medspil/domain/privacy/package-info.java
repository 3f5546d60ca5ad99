/**
 * Finds what should not stand in free text: CPR numbers, e-mail addresses and telephone numbers,
 * and words on a person's health or union membership.
 *
 * <p>Pure functions over the JDK only. They find and never change, block or log the text; what to
 * say and do about a finding belongs to the screens and exports.
 */
@NullMarked
package dk.medspil.domain.privacy;

import org.jspecify.annotations.NullMarked;
