package jejak.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.store.FileTurn;
import jejak.ledger.store.PrivateFiles;

/** Keeps checkpoints in the database, and the last one also where the database's administrator cannot reach it. */
public final class CheckpointBook {
    private final DataSource app;
    private final Path file;

    /** A checkpoint, and the tree that its root is of. */
    public record Entry(SignedNote note, Frontier tree, Instant madeAt) {
        public Checkpoint checkpoint() {
            return Checkpoint.parse(note.text());
        }
    }

    /** @param file beside the keys; need not be there yet */
    public CheckpointBook(DataSource app, Path file) {
        this.app = app;
        this.file = file;
    }

    /** The last one in the database. */
    public Optional<Entry> last() {
        return one("select note, frontier, size, made_at from ledger.checkpoint order by size desc limit ?", 1);
    }

    /** The smallest in the database that covers the position. */
    public Optional<Entry> covering(long position) {
        return one(
                "select note, frontier, size, made_at from ledger.checkpoint where size > ? order by size limit 1",
                position);
    }

    /** The last one outside of the database. */
    public Optional<SignedNote> outside() {
        try {
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The last checkpoint in %s cannot be read.".formatted(file), e);
        }
    }

    /** Outside first: what the database knows must not be more than that. */
    void keep(Entry entry) {
        keepOutside(entry);
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    insert into ledger.checkpoint (size, note, frontier, made_at) values (?, ?, ?, ?)
                    on conflict (size) do update set note = excluded.note, made_at = excluded.made_at
                    """)) {
            statement.setLong(1, entry.tree().size());
            statement.setString(2, entry.note().full());
            statement.setBytes(3, entry.tree().bytes());
            statement.setTimestamp(4, Timestamp.from(entry.madeAt()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The checkpoint could not be kept: " + e.getMessage(), e);
        }
    }

    /** Never a shorter one after a longer one: several nodes keep theirs in the same file, and one may have been slow. */
    private void keepOutside(Entry entry) {
        try {
            PrivateFiles.createFolder(file.toAbsolutePath().resolveSibling(""));
            FileTurn.take(file, () -> {
                boolean longer = outside()
                        .map(kept -> Checkpoint.parse(kept.text()).size()
                                > entry.tree().size())
                        .orElse(false);
                if (!longer) {
                    PrivateFiles.write(file, entry.note().full());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint could not be kept in %s.".formatted(file), e);
        }
    }

    private Optional<Entry> one(String sql, long parameter) {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Entry(
                                SignedNote.parse(row.getString(1)),
                                Frontier.parse(row.getLong(3), row.getBytes(2)),
                                row.getTimestamp(4).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The checkpoints could not be read: " + e.getMessage(), e);
        }
    }
}
