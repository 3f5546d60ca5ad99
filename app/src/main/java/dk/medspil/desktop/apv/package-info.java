/**
 * The APV action plan: the list of lines with topics and risk picture, and one line with its facts,
 * its judgement and its history. Screens only; what may happen to a line is decided by {@link
 * dk.medspil.domain.apv.PlanRules}.
 */
@NullMarked
package dk.medspil.desktop.apv;

import org.jspecify.annotations.NullMarked;
