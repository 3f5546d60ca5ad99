package dk.medspil.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How the second place of the backups stands.
 *
 * @param folder where the copies go
 * @param there whether it can be reached now
 * @param newest when its newest copy was taken; empty when there is none or it cannot be reached
 * @param lacks how many copies it still lacks, as far as it can be reached
 */
public record SecondPlace(Path folder, boolean there, Optional<Instant> newest, int lacks) {}
