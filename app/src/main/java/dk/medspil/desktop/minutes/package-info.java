/**
 * The minutes of a meeting: written from its outcomes, edited afterwards, approved step by step and
 * saved as a file. The rules of the approval chain live in the domain.
 */
@NullMarked
package dk.medspil.desktop.minutes;

import org.jspecify.annotations.NullMarked;
