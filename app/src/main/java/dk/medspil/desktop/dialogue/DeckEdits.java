package dk.medspil.desktop.dialogue;

import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Deck.Prompt;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What can be changed in a deck; each gives a new deck. */
final class DeckEdits {
  private DeckEdits() {}

  static Deck titled(Deck deck, String title) {
    return title.isBlank() ? deck : deck.worded(title.strip(), deck.intro());
  }

  static Deck introduced(Deck deck, String intro) {
    return deck.worded(deck.title(), intro);
  }

  /** Other words for a step; empty ones give the usual words back. */
  static Deck stepWorded(Deck deck, Step step, UnaryOperator<BoardShape.Area> change) {
    return deck.shaped(deck.shape().worded(step, change));
  }

  /** A new question last in a step. */
  static Deck plus(Deck deck, Step step, String text) {
    List<Prompt> prompts = new ArrayList<>(deck.prompts());
    prompts.add(new Prompt(UUID.randomUUID().toString(), step, Optional.empty(), text));
    return with(deck, prompts);
  }

  /** Other words for a question; a question is never left without words. */
  static Deck worded(Deck deck, String prompt, String text) {
    return text.isBlank()
        ? deck
        : replaced(
            deck, prompt, old -> new Prompt(old.id(), old.step(), old.field(), text.strip()));
  }

  /** The question in another step, last there. */
  static Deck inStep(Deck deck, String prompt, Step step) {
    return find(deck, prompt)
        .map(old -> {
          List<Prompt> prompts = new ArrayList<>(deck.prompts());
          prompts.remove(old);
          prompts.add(new Prompt(old.id(), step, old.field(), old.text()));
          return with(deck, prompts);
        })
        .orElse(deck);
  }

  /** The question up ({@code -1}) or down in its step; stays at the ends. */
  static Deck moved(Deck deck, String prompt, int by) {
    return find(deck, prompt)
        .map(moving -> {
          List<Prompt> step = deck.prompts(moving.step());
          int to = step.indexOf(moving) + by;
          if (to < 0 || to >= step.size()) {
            return deck;
          }
          List<Prompt> prompts = new ArrayList<>(deck.prompts());
          java.util.Collections.swap(
              prompts, prompts.indexOf(moving), prompts.indexOf(step.get(to)));
          return with(deck, prompts);
        })
        .orElse(deck);
  }

  static Deck without(Deck deck, String prompt) {
    return with(deck, deck.prompts().stream().filter(other -> !other.id().equals(prompt)).toList());
  }

  /** A round more at the last step of the plan, as long as all usually speak together. */
  static Deck plusRound(Deck deck) {
    List<PlannedRound> plan = new ArrayList<>(deck.shape().rounds());
    if (plan.size() >= PlannedRound.MOST) {
      return deck;
    }
    Step step = plan.isEmpty() ? Step.BACKGROUND : plan.getLast().step();
    plan.add(new PlannedRound(step, Round.ALL, (int) Round.ALL.usual().toMinutes()));
    return led(deck, plan);
  }

  /** Another round at a place of the plan; the rounds stand in the order of the steps. */
  static Deck round(Deck deck, int index, UnaryOperator<PlannedRound> change) {
    List<PlannedRound> plan = new ArrayList<>(deck.shape().rounds());
    if (index >= plan.size()) {
      return deck;
    }
    plan.set(index, change.apply(plan.get(index)));
    return led(deck, plan);
  }

  static Deck withoutRound(Deck deck, int index) {
    List<PlannedRound> plan = new ArrayList<>(deck.shape().rounds());
    if (index >= plan.size()) {
      return deck;
    }
    plan.remove(index);
    return led(deck, plan);
  }

  /** A minute alone, two and two, then all, at each step (handbook 7.2). */
  static Deck usualPlan(Deck deck) {
    List<PlannedRound> plan = new ArrayList<>();
    for (Step step : deck.shape().steps()) {
      plan.add(new PlannedRound(step, Round.SILENT, 1));
      plan.add(new PlannedRound(step, Round.PAIRS, 4));
      plan.add(new PlannedRound(step, Round.ALL, 10));
    }
    return led(deck, plan);
  }

  private static Deck led(Deck deck, List<PlannedRound> plan) {
    return deck.shaped(
        deck.shape().led(plan.stream().sorted(Comparator.comparing(PlannedRound::step)).toList()));
  }

  private static Optional<Prompt> find(Deck deck, String prompt) {
    return deck.prompts().stream().filter(other -> other.id().equals(prompt)).findFirst();
  }

  private static Deck replaced(Deck deck, String prompt, UnaryOperator<Prompt> change) {
    return with(
        deck,
        deck.prompts().stream()
            .map(old -> old.id().equals(prompt) ? change.apply(old) : old)
            .toList());
  }

  private static Deck with(Deck deck, List<Prompt> prompts) {
    return deck.asking(prompts);
  }
}
