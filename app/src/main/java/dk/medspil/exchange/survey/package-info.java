/**
 * Survey files, CSV and XLSX: understood, or refused whole in words a leader understands. A file is
 * counted while it is read; no row of it is kept, and no answer is ever in a message or a log.
 */
@NullMarked
package dk.medspil.exchange.survey;

import org.jspecify.annotations.NullMarked;
