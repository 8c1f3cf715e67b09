package jejak.aid.budget;

import java.time.LocalDate;
import jejak.aid.rulepack.MonthRange;

/** The months a tranche pays, and the first day it may be paid. */
public record TranchePlan(MonthRange months, LocalDate payableFrom) {}
