package dk.medspil.crooked.exchange;

import java.sql.Connection;

/** Breaks a rule: SQL outside the store. */
public record PackageThatSpeaksSql(Connection connection) {}
