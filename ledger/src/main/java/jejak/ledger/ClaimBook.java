package jejak.ledger;

import java.util.Comparator;
import java.util.Optional;

/** Decides whether an event may have what it claims, on what is held and used so far. */
final class ClaimBook {
    /** Kind and key, in the order of their bytes. */
    record Name(String kind, String key) implements Comparable<Name> {
        private static final Comparator<Name> ORDER =
                Comparator.comparing(Name::kind).thenComparing(Name::key);

        static Name of(Claim claim) {
            return new Name(claim.kind(), claim.key());
        }

        @Override
        public int compareTo(Name other) {
            return ORDER.compare(this, other);
        }
    }

    /** How much is allowed and how much of it is used. */
    record Level(long cap, long used) {}

    /** An empty holder means: was held, is free now. */
    final Tentative<Name, Optional<ClaimHolder>> holders = new Tentative<>();

    final Tentative<Name, Level> levels = new Tentative<>();

    void apply(Claim claim, String stream, long position) {
        switch (claim) {
            case Claim.Unique unique -> take(unique, new ClaimHolder(stream, position));
            case Claim.Noted noted -> takeIfFree(noted, new ClaimHolder(stream, position));
            case Claim.Release release -> release(release, stream);
            case Claim.Ceiling ceiling -> moveCap(ceiling);
            case Claim.Consume consume -> consume(consume);
        }
    }

    void accept() {
        holders.accept();
        levels.accept();
    }

    void drop() {
        holders.drop();
        levels.drop();
    }

    private void take(Claim.Unique claim, ClaimHolder taker) {
        Optional<ClaimHolder> holder = holder(claim);
        if (holder.isPresent()) {
            throw new ClaimTaken(claim.kind(), claim.key(), holder.get());
        }
        holders.put(Name.of(claim), Optional.of(taker));
    }

    private void takeIfFree(Claim.Noted claim, ClaimHolder taker) {
        if (holder(claim).isEmpty()) {
            holders.put(Name.of(claim), Optional.of(taker));
        }
    }

    // Not for any stream: of two imported duplicates only one holds the key, and the other must not free it.
    private void release(Claim.Release claim, String stream) {
        holder(claim)
                .filter(held -> held.stream().equals(stream))
                .ifPresent(_ -> holders.put(Name.of(claim), Optional.empty()));
    }

    private void moveCap(Claim.Ceiling claim) {
        Level level = levels.get(Name.of(claim));
        long used = level == null ? 0 : level.used();
        if (claim.cap() < used) {
            throw new CeilingExceeded(claim.kind(), claim.key(), claim.cap(), used, 0);
        }
        levels.put(Name.of(claim), new Level(claim.cap(), used));
    }

    private void consume(Claim.Consume claim) {
        Level level = levels.get(Name.of(claim));
        if (level == null) {
            throw new CeilingExceeded(claim.kind(), claim.key(), 0, 0, claim.amount());
        }
        // Compared by what is left: used + amount may overflow.
        boolean fits = claim.amount() <= level.cap() - level.used() && claim.amount() >= -level.used();
        if (!fits) {
            throw new CeilingExceeded(claim.kind(), claim.key(), level.cap(), level.used(), claim.amount());
        }
        levels.put(Name.of(claim), new Level(level.cap(), level.used() + claim.amount()));
    }

    private Optional<ClaimHolder> holder(Claim claim) {
        Optional<ClaimHolder> holder = holders.get(Name.of(claim));
        return holder == null ? Optional.empty() : holder;
    }
}
