package jejak.query.canary;

import jejak.aid.rulepack.RulePack;

/** An answer that decides once more instead of reading what was decided. */
public record EntersARoom(RulePack pack) {}
