/** Værktøjer: what the committee uses now and then, each with a sentence that says what for. */
@NullMarked
package dk.medspil.desktop.tools;

import org.jspecify.annotations.NullMarked;
