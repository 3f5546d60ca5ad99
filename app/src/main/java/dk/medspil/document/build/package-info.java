/**
 * Makes documents of what a workplace holds: agenda, minutes, dialogue boards and sheets, news from
 * MED, plans and calendar entries. What a public edition leaves out is left out of the record
 * first, so that no document can show it. Nothing here knows a file format.
 */
@NullMarked
package dk.medspil.document.build;

import org.jspecify.annotations.NullMarked;
