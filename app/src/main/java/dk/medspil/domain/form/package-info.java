/**
 * Forms as data: what a form asks, what was answered, and what may leave it. No form is written in
 * code; those that ship are content, and a filled form keeps the version it was filled in.
 */
@NullMarked
package dk.medspil.domain.form;

import org.jspecify.annotations.NullMarked;
