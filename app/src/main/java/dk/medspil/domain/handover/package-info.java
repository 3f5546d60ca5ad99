/**
 * What somebody who leaves a forum hands over to the next: gathered from the forum's own tasks,
 * plan, boards, guidelines and calendar. Nothing confidential, and nothing of another forum (R02).
 */
@NullMarked
package dk.medspil.domain.handover;

import org.jspecify.annotations.NullMarked;
