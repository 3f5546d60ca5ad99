/**
 * Files that open only with a passphrase: the format of {@code app/doc/encrypted-file.md}, written
 * and read with nothing but the JDK's cryptography. Knows neither SQLite nor packages.
 */
@NullMarked
package dk.medspil.store.encryption;

import org.jspecify.annotations.NullMarked;
