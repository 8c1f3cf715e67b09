package jejak.kernel.canary;

import org.springframework.core.env.Environment;

/** A word of the kernel that only a framework can say. */
public record BringsAFramework(Environment environment) {}
