/**
 * What a search asks for and how its answer is marked: typed text becomes a query, a word becomes
 * its spellings, a text becomes an excerpt. Nothing here knows where texts are kept.
 */
@NullMarked
package dk.medspil.domain.search;

import org.jspecify.annotations.NullMarked;
