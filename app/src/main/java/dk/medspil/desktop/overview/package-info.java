/**
 * The first page: the forum's next meeting and its deadlines, what is open, and how old the APV is.
 * It shows only the forum chosen now; nothing is charted, greeted or advertised here.
 */
@NullMarked
package dk.medspil.desktop.overview;

import org.jspecify.annotations.NullMarked;
