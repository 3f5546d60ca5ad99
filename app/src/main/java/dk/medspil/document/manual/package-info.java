/**
 * The user's manual in Danish: its pages, read from the program's own files into the document
 * model, so that the same words are the help in the window, one file on paper and one web page.
 * What a link to a place in the program opens is not known here.
 */
@NullMarked
package dk.medspil.document.manual;

import org.jspecify.annotations.NullMarked;
