package dk.medspil.document.secrets;

/**
 * A word that no public file may hold.
 *
 * @param kind why it is secret
 * @param token what to look for: letters and digits only, so that no format writes it another way
 * @param inFull whether the full edition may hold it, so that a search there must find it
 */
record Secret(Kind kind, String token, boolean inFull) {
  enum Kind {
    CONFIDENTIAL_ITEM,
    CONFIDENTIAL_SUB_ITEM,
    CONFIDENTIAL_OUTCOME,
    CONFIDENTIAL_PASSAGE,
    CONFIDENTIAL_BOARD,
    CONFIDENTIAL_NOTE,
    HIDDEN_NOTE,
    CONFIDENTIAL_TASK,
    CONFIDENTIAL_FILE,
    UNSHARED_FILE,
    PRIVATE_NOTE,
    TRIO_BOARD,
    TRIO_TASK,
    FROZEN_VERSION,
    MEMBER_NAME,
    GUEST_NAME,
    SUBSTITUTE_NAME,
    NAME_OF_ANOTHER,
    ROLE_OF_A_CARD,
    CPR,
    EMAIL,
    PHONE,
    HEALTH,
    UNION
  }
}
