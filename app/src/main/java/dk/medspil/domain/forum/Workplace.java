package dk.medspil.domain.forum;

import java.util.UUID;

/**
 * The workplace that uses this store; there is one in each store.
 *
 * @param id stable for ever
 * @param name what people call the place
 * @param organisation the kommune or region it belongs to; may be empty
 * @param sector decides which duties apply (R17)
 */
public record Workplace(UUID id, String name, String organisation, Sector sector) {}
