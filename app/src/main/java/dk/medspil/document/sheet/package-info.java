/**
 * Lists as spreadsheets: a small model of typed cells and its writers for Excel and CSV, both made
 * for a Danish Excel. No text of a user ever becomes a formula.
 */
@NullMarked
package dk.medspil.document.sheet;

import org.jspecify.annotations.NullMarked;
