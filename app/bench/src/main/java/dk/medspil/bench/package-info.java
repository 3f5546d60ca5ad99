/**
 * Benchmarks: each row of the table measures Medspil beside a floor or a peer in the same run. None
 * of it is in the program.
 */
@NullMarked
package dk.medspil.bench;

import org.jspecify.annotations.NullMarked;
