package jejak.query.engine.canary;

import jejak.aid.events.BsuEvent;

/** An engine with a favourite event. */
public record KnowsAProgramme(BsuEvent event) {}
