package jejak.api.minutes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as whoever is handed it has it: read, looked at, photographed. */
final class Pdf {
    private static final int SCREEN = 110;
    private static final int CAMERA = 200;

    private final byte[] bytes;

    Pdf(byte[] bytes) {
        this.bytes = bytes;
    }

    List<String> pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(document));
            }
            return pages;
        }
    }

    String text() throws IOException {
        return String.join("\n", pages());
    }

    /** What a camera reads off the page that has a square code, from one of three distances, as whoever holds it moves. */
    String code() throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int page = 0;
            while (!pages().get(page).contains("JEJAK-BA1")) {
                page++;
            }
            for (int distance = 0; distance < 2; distance++) {
                try {
                    return read(new PDFRenderer(document).renderImageWithDPI(page, CAMERA + 30 * distance));
                } catch (NotFoundException _) {
                    // not sharp from here
                }
            }
            return read(new PDFRenderer(document).renderImageWithDPI(page, CAMERA - 30));
        }
    }

    private static String read(BufferedImage seen) throws ReaderException {
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    String attached(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new String(
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get(name)
                            .getEmbeddedFile()
                            .toByteArray(),
                    StandardCharsets.UTF_8);
        }
    }

    /** Leaves a picture of every page under target, for people. */
    void look(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, SCREEN),
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
