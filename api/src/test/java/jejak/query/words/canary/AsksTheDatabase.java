package jejak.query.words.canary;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A sentence that needs a table. */
public record AsksTheDatabase(JdbcClient db) {}
