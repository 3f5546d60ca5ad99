/** What a survey says once single answers are out of it (R19). */
@NullMarked
package dk.medspil.domain.survey;

import org.jspecify.annotations.NullMarked;
