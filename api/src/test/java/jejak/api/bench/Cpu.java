package jejak.api.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time of this program and of PostgreSQL, user and system: what noise on the machine disturbs least.
 *
 * @param client of this JVM so far, its compiler and collector included, in nanoseconds
 * @param server of the postmaster and all its processes so far, also of those that ended, in nanoseconds
 */
record Cpu(long client, long server) {
    private static final long NANOS_IN_TICK = 10_000_000;
    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11;

    /** @param postmaster its process id; only Linux tells what its processes used */
    static Cpu now(long postmaster) {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cpu(system.getProcessCpuTime(), ticks(postmaster) * NANOS_IN_TICK);
    }

    Cpu since(Cpu earlier) {
        return new Cpu(client - earlier.client, server - earlier.server);
    }

    static long parentOf(long process) {
        return Long.parseLong(stat(Path.of("/proc/" + process))[PARENT]);
    }

    private static long ticks(long postmaster) {
        long ticks = 0;
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String[] stat = stat(process);
                if (stat.length > 0) {
                    boolean root = process.endsWith(Long.toString(postmaster));
                    boolean child = stat[PARENT].equals(Long.toString(postmaster));
                    ticks += root ? sum(stat, 4) : child ? sum(stat, 2) : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ticks;
    }

    // user, system; and the same of the children that ended.
    private static long sum(String[] stat, int times) {
        long sum = 0;
        for (int i = FIRST_TIME; i < FIRST_TIME + times; i++) {
            sum += Long.parseLong(stat[i]);
        }
        return sum;
    }

    // The name of the program, in brackets, may hold spaces; state, parent and the rest come after it.
    private static String[] stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0]; // it went away while it was read
        }
    }
}
