package jejak.ledger.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jejak.ledger.verify.spec.Malformed;

/** Collects everything found, each once, so that one fault does not hide another. */
final class Findings {
    private final Set<Object> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);

    private record Key(Code code, String section, int number) {}

    void whole(Code code) {
        add(new Finding(code, Finding.WHOLE, Finding.ALL, Finding.ALL, null, ""));
    }

    void whole(Code code, Malformed malformed) {
        add(new Finding(code, Finding.WHOLE, Finding.ALL, Finding.ALL, null, malformed.what()));
    }

    void section(Code code, String section, String detail) {
        add(new Finding(code, section, Finding.ALL, Finding.ALL, null, detail));
    }

    void add(Finding finding) {
        if (seen.add(new Key(finding.code(), finding.section(), finding.number()))) {
            findings.add(finding);
        }
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    /** Sections in the order given, then events in theirs. */
    List<Finding> ordered(List<String> sections) {
        List<String> order = new ArrayList<>(List.of(Finding.WHOLE));
        order.addAll(sections);
        return findings.stream()
                .sorted(Comparator.comparingInt((Finding finding) -> order.indexOf(finding.section()))
                        .thenComparingInt(Finding::number)
                        .thenComparing(finding -> finding.code().name()))
                .toList();
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
