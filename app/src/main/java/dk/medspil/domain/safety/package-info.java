/**
 * How long things are kept: the rotation of backups, the trash and the yearly clean-up, as pure
 * rules. Nothing here deletes anything.
 */
@NullMarked
package dk.medspil.domain.safety;

import org.jspecify.annotations.NullMarked;
