/** Small calculations with a rule, its date and its source beside them; nothing is stored. */
@NullMarked
package dk.medspil.desktop.calculator;

import org.jspecify.annotations.NullMarked;
