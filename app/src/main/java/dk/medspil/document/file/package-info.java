/**
 * Saving a file so that it is either wholly there or the old one is untouched, and saying in one
 * Danish sentence why it could not be done. What the file holds is not known here.
 */
@NullMarked
package dk.medspil.document.file;

import org.jspecify.annotations.NullMarked;
