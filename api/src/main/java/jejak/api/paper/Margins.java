package jejak.api.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import jejak.api.paper.Sheet.Style;
import jejak.query.words.Sentence;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes on every finished page what all of them carry: a foot with their number, and a mark across a draft. */
final class Margins {
    private static final Style FOOT = new Style(7, Sheet.GREY, false);
    private static final Style MARK = new Style(9, new Color(0xB0, 0x1C, 0x1C), true);
    private static final Style ACROSS = new Style(96, new Color(0xF0, 0xE4, 0xE4), true);
    private static final double SLANT = Math.toRadians(52);
    private static final float FOOT_HEIGHT = 36;
    private static final float HEAD_HEIGHT = PDRectangle.A4.getHeight() - 30;

    private final PDDocument document;
    private final Type type;

    Margins(PDDocument document, Type type) {
        this.document = document;
        this.type = type;
    }

    void write(String foot, Sentence mark) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            if (!mark.id().isEmpty()) {
                across(page, mark);
            }
            try (PDPageContentStream p = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                String number = (i + 1) + " / " + pages;
                float right = Sheet.MARGIN + Sheet.WIDTH - type.width(number, FOOT.size());
                Sheet.set(p, type, type.drawable(foot), FOOT, List.of(Sheet.MARGIN, FOOT_HEIGHT));
                Sheet.set(p, type, number, FOOT, List.of(right, FOOT_HEIGHT));
            }
        }
    }

    /** The mark stands behind what is written, so that nothing becomes hard to read, and once more in small above it. */
    private void across(PDPage page, Sentence mark) throws IOException {
        try (PDPageContentStream p = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            String word = mark.id().split(" ", 2)[0];
            float middle = (PDRectangle.A4.getWidth() - type.width(word, ACROSS.size()) * (float) Math.cos(SLANT)) / 2;
            p.saveGraphicsState();
            p.transform(Matrix.getRotateInstance(SLANT, middle, PDRectangle.A4.getHeight() / 3));
            Sheet.set(p, type, word, ACROSS, List.of(0f, 0f));
            p.restoreGraphicsState();
            Sheet.set(p, type, mark.id() + " / " + mark.en(), MARK, List.of(Sheet.MARGIN, HEAD_HEIGHT));
        }
    }
}
