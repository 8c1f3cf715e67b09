package jejak.api.policy;

/**
 * That somebody may not do something.
 *
 * @param argument the argument that names what they may not touch; empty when it is not one thing
 */
public record Refusal(PolicyReason reason, String argument) {}
