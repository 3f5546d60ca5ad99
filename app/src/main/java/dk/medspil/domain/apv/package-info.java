/**
 * The workplace assessment (APV): topics, plan lines, effect judgements and their dated trail, with
 * the rules that keep a line from starting or closing too easily.
 */
@NullMarked
package dk.medspil.domain.apv;

import org.jspecify.annotations.NullMarked;
