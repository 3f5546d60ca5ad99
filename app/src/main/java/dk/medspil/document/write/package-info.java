/**
 * Writers that turn a document model into the bytes of one file format: PDF, Word, HTML, Markdown
 * and plain text. Each writer gives every word of the model in the model's order. No writer knows a
 * meeting, opens a file or decides what may be shown.
 */
@NullMarked
package dk.medspil.document.write;

import org.jspecify.annotations.NullMarked;
