/**
 * The fictitious workplace Botilbuddet Åkanden in Vadby Kommune: what a curious user, a screenshot
 * and a test need to see. Everything in it is invented, by role and never by name, and the same day
 * always gives the same content. No rule of the program lives here.
 */
@NullMarked
package dk.medspil.exchange.demo;

import org.jspecify.annotations.NullMarked;
