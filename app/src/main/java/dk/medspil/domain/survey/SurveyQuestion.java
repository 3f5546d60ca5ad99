package dk.medspil.domain.survey;

/**
 * A question of a survey.
 *
 * @param code names it, also from one time to the next
 * @param theme what it is about; several questions may share it
 * @param text what is asked
 */
public record SurveyQuestion(String code, String theme, String text) {}
