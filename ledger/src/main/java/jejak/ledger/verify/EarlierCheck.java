package jejak.ledger.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Merkle;
import jejak.ledger.verify.spec.Texts;
import jejak.ledger.verify.spec.TrustedKeys;
import jejak.ledger.verify.spec.Zip;
import org.jspecify.annotations.Nullable;

/** Judges whether the log still holds what the auditor saw of it before. */
final class EarlierCheck {
    private static final String HEADER = "jejak-consistency/v1";
    private static final String OLD = "old ";
    private static final int DEEPEST = 64;
    private static final int FIXED_LINES = 2;

    private final Contents contents;
    private final Map<String, Section> sections;
    private final Findings findings;

    EarlierCheck(Contents contents, Map<String, Section> sections, Findings findings) {
        this.contents = contents;
        this.sections = sections;
        this.findings = findings;
    }

    /** A proof of the size that it starts from. */
    private record Path(long old, List<byte[]> hashes) {}

    /** A checkpoint note, or a whole bundle. */
    void check(byte[] file, @Nullable Checkpoint checkpoint, TrustedKeys keys) {
        try {
            Checkpoint earlier = Checkpoint.parse(isZip(file) ? fromBundle(file) : file);
            Code wrong = checkpoint == null ? null : wrong(earlier, checkpoint, keys);
            if (wrong != null) {
                findings.whole(wrong);
            }
        } catch (Malformed malformed) {
            findings.whole(Code.EARLIER_MALFORMED, malformed);
        }
    }

    private @Nullable Code wrong(Checkpoint earlier, Checkpoint now, TrustedKeys keys) {
        if (!earlier.signed(keys.logs())) {
            return Code.EARLIER_SIGNATURE;
        }
        if (!earlier.origin().equals(now.origin())) {
            return Code.EARLIER_OTHER_LOG;
        }
        Merkle.Tree old = earlier.tree();
        if (old.size() > now.tree().size()) {
            return Code.LOG_SHRANK;
        }
        if (old.size() == now.tree().size()) {
            return Arrays.equals(old.root(), now.tree().root()) ? null : Code.LOG_FORKED;
        }
        return old.size() == 0 ? null : unproven(old, now.tree());
    }

    private @Nullable Code unproven(Merkle.Tree old, Merkle.Tree now) {
        byte[] file = contents.file("consistency.txt");
        if (file == null) {
            return Code.CONSISTENCY_MISSING;
        }
        try {
            Path path = path(Texts.lines(file));
            if (path.old() != old.size()) {
                return Code.CONSISTENCY_MISSING;
            }
            return Merkle.consistent(old, now, path.hashes()) ? null : Code.LOG_FORKED;
        } catch (Malformed _) {
            return Code.CONSISTENCY_MALFORMED;
        }
    }

    private static Path path(List<String> lines) throws Malformed {
        if (lines.size() < FIXED_LINES
                || lines.size() > FIXED_LINES + DEEPEST
                || !lines.get(0).equals(HEADER)
                || !lines.get(1).startsWith(OLD)) {
            throw new Malformed("consistency.txt is not of this format");
        }
        List<byte[]> hashes = new ArrayList<>();
        for (String line : lines.subList(FIXED_LINES, lines.size())) {
            hashes.add(Texts.hash(line));
        }
        return new Path(Texts.decimal(lines.get(1).substring(OLD.length())), hashes);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private byte[] fromBundle(byte[] file) throws Malformed {
        Contents earlier = Contents.of(Zip.read(file));
        for (Section.Title title : earlier.titles()) {
            Section now = sections.get(title.name());
            if (title.stream() != null && now != null) {
                compare(Section.cut(title, earlier.file(title.name() + ".bin")), now);
            }
        }
        byte[] note = earlier.file("checkpoint.txt");
        return note == null ? new byte[0] : note;
    }

    private void compare(Section before, Section now) {
        for (int i = 0; i < before.size(); i++) {
            if (i >= now.size() || !Arrays.equals(before.bytes(i), now.bytes(i))) {
                findings.add(before.finding(Code.EVENT_MISSING, i, ""));
            }
        }
    }
}
