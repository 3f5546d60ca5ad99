package dk.medspil.desktop.dialogue;

/**
 * What can be done on an open board.
 *
 * @param cards with single cards
 * @param groups with groups of cards
 * @param votes with dots
 * @param harvest by sending cards on
 * @param clock with the time of the step
 * @param rating with what the board is rated by
 * @param rounds with the plan of rounds
 */
record BoardActs(
    CardModel cards,
    GroupModel groups,
    VoteModel votes,
    HarvestModel harvest,
    ClockModel clock,
    RatingModel rating,
    RoundsModel rounds) {}
