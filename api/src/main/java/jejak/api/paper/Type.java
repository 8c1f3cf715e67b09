package jejak.api.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a document: embedded, so that every reader shows the same, and measured, so that lines can be broken. */
final class Type {
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float THOUSAND = 1000;
    private static final String UNKNOWN = "?";

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Type(PDDocument document) {
        try (InputStream letters = PDDocument.class.getResourceAsStream(LETTERS)) {
            this.font = PDType0Font.load(document, Objects.requireNonNull(letters, LETTERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return font;
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / THOUSAND * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in lines of at most this width; a word that is wider by itself is cut, and a line break stays one. */
    List<String> lines(String text, float size, float width) {
        return text.lines().flatMap(one -> broken(one, size, width).stream()).toList();
    }

    private List<String> broken(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : drawable(text).split(" ", -1)) {
            for (String piece : pieces(word, size, width)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (width(longer, size) > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    longer = piece;
                }
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String word, float size, float width) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= word.length(); to++) {
            if (to - from > 1 && width(word.substring(from, to), size) > width) {
                pieces.add(word.substring(from, to - 1));
                from = to - 1;
            }
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    /** The text with a question mark for every letter that the font has not. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                drawable.append(' ');
            } else if (known.computeIfAbsent(c, this::has)) {
                drawable.appendCodePoint(c);
            } else {
                drawable.append(UNKNOWN);
            }
        });
        return drawable.toString();
    }

    private boolean has(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }
}
