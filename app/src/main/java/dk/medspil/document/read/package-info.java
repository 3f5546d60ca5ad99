/** Reads the words of documents that others wrote; nothing is run, opened or fetched from them. */
@NullMarked
package dk.medspil.document.read;

import org.jspecify.annotations.NullMarked;
