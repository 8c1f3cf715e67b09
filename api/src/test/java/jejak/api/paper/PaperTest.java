package jejak.api.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jejak.api.paper.Block.Column;
import jejak.api.paper.Block.Fact;
import jejak.api.paper.Block.Facts;
import jejak.api.paper.Block.Shown;
import jejak.api.paper.Block.Table;
import jejak.query.words.Sentence;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Whatever somebody is called, it is written where it belongs on the page, and nothing of it is more than letters. */
class PaperTest {
    private static final float TOLERANCE = 0.5f;
    private static final List<String> NAMES = List.of(
            "W".repeat(100),
            "Ni <b>Luh</b> & </td><script>",
            "a\u202Eb\u200Fc\u0000d\u2028e\tf\r\ng",
            "\u1B05\u1B13 \u0645\u062D\u0645\u062F \u05D0\u05D1",
            "\uD83D\uDE00 e\u0301 \uD83D",
            " ",
            "");

    @Test
    void everyNameStaysInItsColumnAndOnItsPage() throws IOException {
        try (Paper paper = new Paper()) {
            for (int i = 0; i < 40; i++) {
                paper.letters(Collections.nCopies(i % 7, "baris"));
                paper.add(new Facts(both("Fakta"), facts()));
                paper.add(new Table(both("Tabel"), columns(), rows(), both("Tidak ada.")));
            }
            List<TextPosition> letters = letters(paper.bytes("kaki", Sentence.NOTHING));
            assertThat(letters).hasSizeGreaterThan(10_000);
            for (TextPosition letter : letters) {
                float bottom = letter.getPageHeight() - letter.getYDirAdj();
                boolean foot = bottom < 50;
                assertThat(letter.getXDirAdj()).as(letter.toString()).isGreaterThanOrEqualTo(Sheet.MARGIN - TOLERANCE);
                assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                        .as(letter.toString())
                        .isLessThanOrEqualTo(Sheet.MARGIN + Sheet.WIDTH + TOLERANCE);
                assertThat(foot || bottom >= 70 - TOLERANCE)
                        .as("%s at %s", letter, bottom)
                        .isTrue();
            }
        }
    }

    private static List<Fact> facts() {
        return NAMES.stream().map(name -> new Fact(both(name), both(name))).toList();
    }

    private static List<Column> columns() {
        return Collections.nCopies(3, new Column(both("Nama"), 1, Shown.EVERYWHERE));
    }

    private static List<List<Sentence>> rows() {
        return NAMES.stream().map(name -> Collections.nCopies(3, both(name))).toList();
    }

    private static Sentence both(String text) {
        return new Sentence(text, text);
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }
}
