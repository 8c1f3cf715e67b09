package jejak.api.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Lays text files into a document, so that they travel with it and any reader of PDF hands them out. */
final class Attachments {

    private Attachments() {}

    static void embed(PDDocument document, Map<String, byte[]> files) throws IOException {
        Map<String, PDComplexFileSpecification> all = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile(file.getKey());
            named.setFileUnicode(file.getKey());
            PDEmbeddedFile inside = new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue()));
            inside.setSubtype("text/plain");
            inside.setSize(file.getValue().length);
            named.setEmbeddedFile(inside);
            all.put(file.getKey(), named);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(all);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
