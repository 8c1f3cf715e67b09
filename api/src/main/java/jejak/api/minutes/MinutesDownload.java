package jejak.api.minutes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import jejak.api.access.Principals;
import jejak.api.downloads.Downloads;
import jejak.api.minutes.MinutesQuery.Wish;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the minutes behind a link. */
@RestController
class MinutesDownload {
    private static final String NOT_YET = """
        Berita acara belum dapat dibuat: belum ada checkpoint yang memuat musyawarah ini. Coba lagi sebentar.
        The minutes cannot be made yet: no checkpoint covers this session. Try again in a moment.
        """;

    private final Downloads downloads;
    private final SessionMinutes minutes;

    MinutesDownload(Downloads downloads, SessionMinutes minutes) {
        this.downloads = downloads;
        this.minutes = minutes;
    }

    /** Not found says nothing about whether the link was ever good, or whose it was. */
    @GetMapping(MinutesQuery.PLACE + "{token}")
    ResponseEntity<byte[]> minutes(@PathVariable String token, Locale language) {
        Optional<Wish> wish = downloads.taken(token, Principals.current().account(), Wish.class);
        if (wish.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String session = wish.get().musdesId();
        return minutes.make(session, language)
                .map(pdf -> answer(session, pdf))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT)
                        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                        .body(NOT_YET.getBytes(StandardCharsets.UTF_8)));
    }

    private static ResponseEntity<byte[]> answer(String session, byte[] pdf) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("berita-acara-" + session.replace(':', '-') + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }
}
