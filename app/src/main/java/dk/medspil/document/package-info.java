/**
 * Everything Medspil hands to people outside the program: agenda, minutes, plans and sheets as
 * files. The packages below depend on each other in one direction only: {@code build} knows the
 * domain and makes a {@code model}, {@code write} turns a model into bytes, {@code file} puts bytes
 * safely on disk. Nothing here reads a store, shows a window or knows JSON.
 */
@NullMarked
package dk.medspil.document;

import org.jspecify.annotations.NullMarked;
