package jejak.ledger.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.TrustedKeys;
import jejak.ledger.verify.spec.Zip;
import org.jspecify.annotations.Nullable;

/** Judges one bundle by bundle.md, and goes on after a fault for as long as anything can still be judged. */
public final class BundleVerifier {
    private final Held held;
    private final Findings findings = new Findings();

    private BundleVerifier(Held held) {
        this.held = held;
    }

    public static Verdict verify(byte[] bundle, Held held) {
        return new BundleVerifier(held).verdict(bundle);
    }

    private Verdict verdict(byte[] bundle) {
        Contents contents = contents(bundle);
        if (contents == null) {
            return new Verdict("", 0, null, TrustedKeys.NONE, findings.ordered(List.of()), List.of());
        }
        TrustedKeys keys = keys(contents);
        Checkpoint checkpoint = checkpoint(contents, keys);
        Map<String, Section> sections = new LinkedHashMap<>();
        contents.titles().forEach(title -> section(contents, title, checkpoint, sections));
        EarlierCheck earlier = new EarlierCheck(contents, sections, findings);
        held.earlier().forEach(file -> earlier.check(file, checkpoint, keys));
        ReceiptCheck receipts = new ReceiptCheck(sections.values(), keys, findings);
        held.receipts().forEach(file -> receipts.check(file, checkpoint));
        new PersonalCheck(sections, findings).check(contents.file("personal.json"));
        remarks(keys);
        List<String> order = contents.titles().stream().map(Section.Title::name).toList();
        int events = contents.titles().getFirst().count();
        return new Verdict(contents.household(), events, checkpoint, keys, findings.ordered(order), findings.remarks());
    }

    private @Nullable Contents contents(byte[] bundle) {
        Map<String, byte[]> files;
        try {
            files = Zip.read(bundle);
        } catch (Malformed malformed) {
            findings.whole(Code.ZIP_UNREADABLE, malformed);
            return null;
        }
        try {
            return Contents.of(files);
        } catch (Malformed malformed) {
            findings.whole(Code.BUNDLE_MALFORMED, malformed);
            return null;
        }
    }

    private TrustedKeys keys(Contents contents) {
        byte[] own = held.keys();
        byte[] file = own == null ? contents.file("keys.txt") : own;
        if (own == null) {
            findings.remark(Remark.KEYS_NOT_PINNED);
        }
        try {
            return TrustedKeys.parse(file == null ? new byte[0] : file);
        } catch (Malformed malformed) {
            findings.whole(Code.KEYS_MALFORMED, malformed);
            return TrustedKeys.NONE;
        }
    }

    private @Nullable Checkpoint checkpoint(Contents contents, TrustedKeys keys) {
        byte[] file = contents.file("checkpoint.txt");
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(file == null ? new byte[0] : file);
        } catch (Malformed malformed) {
            findings.whole(Code.CHECKPOINT_MALFORMED, malformed);
            return null;
        }
        if (!checkpoint.signed(keys.logs())) {
            findings.whole(Code.CHECKPOINT_SIGNATURE);
        }
        Checkpoint.Witnessed witnessed = checkpoint.witnessed(keys.witnesses());
        if (witnessed.wrong()) {
            findings.whole(Code.WITNESS_SIGNATURE);
        }
        int wanted = held.witnesses() < 0 ? Math.min(1, keys.witnesses().size()) : held.witnesses();
        if (witnessed.different() < wanted) {
            findings.whole(Code.WITNESS_MISSING);
        }
        return checkpoint;
    }

    private void section(
            Contents contents, Section.Title title, @Nullable Checkpoint checkpoint, Map<String, Section> sections) {
        try {
            Section section = Section.cut(title, contents.file(title.name() + ".bin"));
            sections.put(title.name(), section);
            new SectionCheck(section, findings).check(contents, checkpoint);
        } catch (Malformed malformed) {
            findings.section(Code.SECTION_MALFORMED, title.name(), malformed.what());
        }
    }

    private void remarks(TrustedKeys keys) {
        if (keys.witnesses().isEmpty()) {
            findings.remark(Remark.NO_WITNESS);
        }
        if (held.earlier().isEmpty()) {
            findings.remark(Remark.NO_EARLIER_CHECKPOINT);
        }
        if (held.receipts().isEmpty()) {
            findings.remark(Remark.NO_RECEIPTS);
        }
    }
}
