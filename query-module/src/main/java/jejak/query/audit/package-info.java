/**
 * Answers what an auditor asks first: the twelve questions, each row with its reason and the events it rests on.
 * May import events, the facts of a family, the projection engine, the ledger for reading and SQL.
 * Guarded by {@code CaseQuestionsTest} and its neighbours, and by {@code AuditorsQuestionsTest} on the demo year.
 */
@NullMarked
package jejak.query.audit;

import org.jspecify.annotations.NullMarked;
