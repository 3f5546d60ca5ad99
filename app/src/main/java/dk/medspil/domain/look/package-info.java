/**
 * How a workplace's own documents look: colour, size of text, header and footer, logo, Word
 * template, and which parts of minutes and agenda stand in which order. No file format is known
 * here.
 */
@NullMarked
package dk.medspil.domain.look;

import org.jspecify.annotations.NullMarked;
