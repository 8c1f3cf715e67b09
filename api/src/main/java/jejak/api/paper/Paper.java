package jejak.api.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.api.paper.Sheet.Style;
import jejak.query.words.Sentence;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document of the office in the making; it carries no date and no random id, so the same words are the same bytes. */
public final class Paper implements AutoCloseable {
    private static final Style HEADING = new Style(11, Sheet.BLACK, true);
    private static final Style BODY = new Style(9, Sheet.BLACK, false);
    private static final Style SMALL = new Style(7, Sheet.GREY, false);
    private static final Style TITLE = new Style(15, Sheet.BLACK, true);
    private static final float GAP = 10;
    private static final float LABELS = 175;
    private static final float KEPT_TOGETHER = 60;

    private final PDDocument document = new PDDocument();
    private final Type type = new Type(document);
    private final Sheet sheet = new Sheet(document, type);
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public Paper() {
        document.setDocumentId(0L);
    }

    /** Writes one part below the last. */
    public void add(Block block) {
        switch (block) {
            case Block.Title title -> add(title);
            case Block.Facts facts -> add(facts);
            case Block.Table table -> new TableDrawing(sheet).draw(table, () -> heading(table.heading()));
        }
    }

    /** What follows begins a new page. */
    public void turn() {
        sheet.turn();
    }

    public void heading(Sentence words) {
        sheet.down(GAP);
        sheet.need(KEPT_TOGETHER);
        sheet.to(sheet.write(words.id(), HEADING, Sheet.MARGIN, Sheet.WIDTH));
        sheet.to(sheet.write(words.en(), SMALL, Sheet.MARGIN, Sheet.WIDTH));
        sheet.down(2);
        sheet.rule();
        sheet.down(2);
    }

    /** A paragraph, the English beneath it. */
    public void say(Sentence words) {
        sheet.need(sheet.heightOf(words.id(), BODY, Sheet.WIDTH) + sheet.heightOf(words.en(), SMALL, Sheet.WIDTH));
        sheet.to(sheet.write(words.id(), BODY, Sheet.MARGIN, Sheet.WIDTH));
        sheet.to(sheet.write(words.en(), SMALL, Sheet.MARGIN, Sheet.WIDTH));
        sheet.down(GAP / 2);
    }

    /** Lines as they are, small: what is copied or compared letter by letter. */
    public void letters(List<String> lines) {
        for (String line : lines) {
            sheet.need(SMALL.height());
            sheet.to(sheet.write(line, SMALL, Sheet.MARGIN, Sheet.WIDTH));
        }
    }

    /** A square code that says the text, in the middle. */
    public void code(String text, float width) {
        sheet.need(width);
        sheet.square(new QrSquare(text), Sheet.MARGIN + (Sheet.WIDTH - width) / 2, width);
        sheet.down(width);
    }

    /** A file that travels inside the document. */
    public void attach(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole document, with this line at the foot of every page and, when there is one, a mark across it. */
    public byte[] bytes(String foot, Sentence mark) {
        sheet.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Margins(document, type).write(foot, mark);
            Attachments.embed(document, files);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Block.Title title) {
        sheet.to(sheet.write(title.name().id(), TITLE, Sheet.MARGIN, Sheet.WIDTH));
        sheet.to(sheet.write(title.name().en(), SMALL, Sheet.MARGIN, Sheet.WIDTH));
        sheet.to(sheet.write(title.beneath(), BODY, Sheet.MARGIN, Sheet.WIDTH));
    }

    private void add(Block.Facts facts) {
        heading(facts.heading());
        for (Block.Fact fact : facts.facts()) {
            sheet.need(height(fact));
            float value = sheet.write(fact.value().id(), BODY, Sheet.MARGIN + LABELS, Sheet.WIDTH - LABELS);
            sheet.down(BODY.size() - SMALL.size());
            float name = sheet.write(inBoth(fact.name()), SMALL, Sheet.MARGIN, LABELS - GAP);
            sheet.to(Math.min(value, name));
            if (!fact.value().en().equals(fact.value().id())) {
                sheet.to(sheet.write(fact.value().en(), SMALL, Sheet.MARGIN + LABELS, Sheet.WIDTH - LABELS));
            }
            sheet.down(1);
        }
    }

    private float height(Block.Fact fact) {
        float value = sheet.heightOf(fact.value().id(), BODY, Sheet.WIDTH - LABELS)
                + sheet.heightOf(fact.value().en(), SMALL, Sheet.WIDTH - LABELS);
        return Math.max(value, sheet.heightOf(inBoth(fact.name()), SMALL, LABELS - GAP) + BODY.size());
    }

    private static String inBoth(Sentence words) {
        return words.id().equals(words.en()) ? words.id() : words.id() + " / " + words.en();
    }
}
