package jejak.api.commands.canary;

import org.springframework.http.HttpHeaders;

/** A desk that answers browsers only. */
public record KnowsTheWeb(HttpHeaders headers) {}
