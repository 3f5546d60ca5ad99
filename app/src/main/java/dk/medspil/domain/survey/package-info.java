/**
 * Surveys run in the room or on paper: what was asked, and what came of it once nobody can be told
 * from it (R19). No answer of one person is ever kept.
 */
@NullMarked
package dk.medspil.domain.survey;

import org.jspecify.annotations.NullMarked;
