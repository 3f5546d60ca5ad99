/**
 * The workplace and its forums: who meets, in which role and on which side, under which rules of
 * procedure. Names and levels are local data; nothing here knows how they are stored or shown.
 */
@NullMarked
package dk.medspil.domain.forum;

import org.jspecify.annotations.NullMarked;
