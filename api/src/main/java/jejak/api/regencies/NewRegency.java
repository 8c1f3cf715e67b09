package jejak.api.regencies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Lays out the folder of a regency that the program has never heard of: a pack to be filled in, its regions, a page. */
public record NewRegency(String code, String name, String timeZone, int year) {

    private static final List<String> FILES = List.of(RegencyFolder.PACK, RegencyFolder.REGIONS, "README.md");

    /**
     * Writes the folder and answers where it is.
     *
     * @throws FileAlreadyExistsException when there is one already; nothing of it is touched
     */
    public Path in(Path home) throws IOException {
        Path folder = home.resolve(RegencyFolder.NAME).resolve(code);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Files.createDirectories(folder);
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), filledIn(template(file)));
        }
        return folder;
    }

    private String filledIn(String template) {
        return template.replace("{code}", code)
                .replace("{plain}", code.replace('.', '-'))
                .replace("{name}", name)
                .replace("{zone}", timeZone)
                .replace("{year}", Integer.toString(year));
    }

    private static String template(String file) throws IOException {
        try (InputStream in = NewRegency.class.getResourceAsStream("/regency/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
