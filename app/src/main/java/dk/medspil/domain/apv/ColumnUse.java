package dk.medspil.domain.apv;

import java.util.Optional;
import java.util.UUID;

/**
 * What a column of a survey file is.
 *
 * @param scale what its answers stand on
 * @param highIsGood whether the high end is the good one
 * @param topic the topic it tells of
 */
public record ColumnUse(AnswerScale scale, boolean highIsGood, Optional<UUID> topic) {}
