package jejak.aid.events.canary;

import jejak.aid.rulepack.MonthRange;

/** An event that cannot be read without the room that decided it. */
public record HoldsAnObjectOfADecision(MonthRange months) {}
