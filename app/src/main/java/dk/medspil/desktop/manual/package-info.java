/**
 * The manual in the window: pages left, text right, search in all of it, links between pages and to
 * places in the program. What the pages say is read in {@code document.manual}.
 */
@NullMarked
package dk.medspil.desktop.manual;

import org.jspecify.annotations.NullMarked;
