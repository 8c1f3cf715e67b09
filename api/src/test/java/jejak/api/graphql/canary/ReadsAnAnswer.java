package jejak.api.graphql.canary;

import jejak.query.paging.PageRequest;

/** A mutation that also reads. */
public record ReadsAnAnswer(PageRequest request) {}
