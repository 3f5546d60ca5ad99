/**
 * A document as plain values: headings, paragraphs, lists, tables, notices. It says what a text
 * means, never how it looks, so that every writer can give the same words in its own format. No
 * file format and no meeting is known here.
 */
@NullMarked
package dk.medspil.document.model;

import org.jspecify.annotations.NullMarked;
