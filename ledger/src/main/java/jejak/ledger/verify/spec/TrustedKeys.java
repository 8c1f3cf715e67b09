package jejak.ledger.verify.spec;

import java.util.ArrayList;
import java.util.List;

/** The keys that a signature may come from: the logs' and the witnesses'. */
public record TrustedKeys(List<VerifierKey> logs, List<VerifierKey> witnesses) {
    /** Nobody is trusted. */
    public static final TrustedKeys NONE = new TrustedKeys(List.of(), List.of());

    private static final int MOST = 64;
    private static final String LOG = "log ";
    private static final String WITNESS = "witness ";

    /** A text file of lines {@code log VKEY} and {@code witness VKEY}. */
    public static TrustedKeys parse(byte[] file) throws Malformed {
        List<VerifierKey> logs = new ArrayList<>();
        List<VerifierKey> witnesses = new ArrayList<>();
        for (String line : Texts.lines(file)) {
            if (line.startsWith(LOG)) {
                logs.add(VerifierKey.parse(line.substring(LOG.length()), VerifierKey.LOG));
            } else if (line.startsWith(WITNESS)) {
                witnesses.add(VerifierKey.parse(line.substring(WITNESS.length()), VerifierKey.WITNESS));
            } else {
                throw new Malformed("'" + line + "' names neither a log nor a witness");
            }
        }
        if (logs.isEmpty() || logs.size() + witnesses.size() > MOST) {
            throw new Malformed("it holds no log's key, or more than " + MOST + " keys");
        }
        return new TrustedKeys(List.copyOf(logs), List.copyOf(witnesses));
    }
}
