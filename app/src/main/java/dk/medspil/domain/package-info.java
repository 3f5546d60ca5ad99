/**
 * The heart of the house: what a meeting, a board, a task and a plan are, and the rules they
 * follow. Only the JDK may be imported here.
 */
@NullMarked
package dk.medspil.domain;

import org.jspecify.annotations.NullMarked;
