package jejak.aid.signal;

/** Marks a command that looks at everything recorded so far, so that of several equal ones the last says it all. */
public interface Look {}
